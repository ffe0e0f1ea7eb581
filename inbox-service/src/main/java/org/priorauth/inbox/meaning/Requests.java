package org.priorauth.inbox.meaning;

import java.util.regex.Pattern;

/** The words by which something is asked for, offered or acknowledged, before anything is decided. */
final class Requests {

    static final Pattern PEER = Phrases.of("\\bpeer[- ]*(?:to|2)[- ]*peer", "\\bp2p\\b", "\\bptp\\b",
            "physician[- ]to[- ]physician", "(?:doctor|clinician)[- ]to[- ](?:doctor|clinician)",
            "(?:discuss|speak|conversation|talk|consult|conference)\\w*\\b(?: \\w+){0,8}? (?:medical director|physician reviewer|reviewing physician|reviewer|our doctor|physician advisor)",
            "medical director (?:is|would be) (?:available|happy|glad)", "(?:de )?medico a medico",
            "(?:call|chat|connect|phone conference) with (?:our|the|a|one of our|an?y? \\w+) (?:\\w+ )?(?:medical director|reviewer|physician|doctor|md)\\b",
            "\\b(?:phone|call|line|zoom) with (?:our|the|one of our) (?:doc|docs|doctors?|physicians?|mds?)\\b",
            "\\b(?:call|contact|phone|reach) (?:our|the) (?:\\w+ )?(?:pharmacist|physician|medical director|reviewer|doctor)\\b(?! number)",
            "\\bclinical (?:consultation|conversation|discussion)\\b", "entre (?:pares|medicos)", "de par a par",
            "par a par", "hablar con (?:\\w+ ){0,3}director medico");
    /** Somebody asks for the clinician; an offer only from a reviewer. */
    static final Pattern WOULD_SPEAK = Phrases.of(
            "\\b(?:like|love|wants?|wishes|glad|happy|available|open|free|able|willing|offers?|offering|opportunity|hoping|trying|chance) (?:to |for )?(?:\\w+ ){0,3}?(?:speak|talk|discuss|connect|chat|go over|call|review \\w+ with)\\w*\\b(?: \\w+){0,6}? (?:you|dr|doctor|(?:the|your) (?:ordering|treating|requesting|referring|prescribing|attending|provider|physician|clinician|surgeon|doctor))\\b");
    static final Pattern REVIEWING = Phrases.of("medical director", "\\breviewer\\b", "physician advisor",
            "\\bmy (?:recommendation|determination|decision|report|review)\\b",
            "\\b(?:the|a|our|before) (?:final )?(?:determination|decision)\\b", "\\bmedical review\\b");
    /** Whoever wants to see the decision does not make it. */
    static final Pattern WANTS_THE_OUTCOME = Phrases.of(
            "\\b(?:need|needs|want|send|fax|e-?mail|get|have|forward|share) (?:\\w+ ){0,3}?(?:copy of )?(?:the |your |their |that )?(?:new )?(?:approval|authori[sz]ation|auth|decision|determination|utn|pa)(?: (?:letter|notice|number|approval|info|#)|\\W{0,2}(?:from|by|before|once|when|for our|so)\\b)",
            "(?:know|see|confirm|check|find out) (?:if|whether|when)[^.?]{0,60}\\b(?:approv|authori[sz]|gone through|denied|decided)",
            "\\b(?:any|do you have|is there) (?:\\w+ ){0,3}?(?:news|word|update|status)\\b",
            "(?:status|update) (?:on|of|for) (?:the|this|that|our|his|her|my) (?:auth|pa|prior auth|approval|authori[sz]ation)");
    static final Pattern NOTHING_NEEDED = Phrases.of(
            "\\b(?:do not|don't|need not|not have to|no need to) (?:need to |have to )?(?:re)?(?:send|submit|fax|provide|do)\\b[^.;]{0,40}",
            "\\bno (?:action|additional|further|more|other)\\b[^.;]{0,40}",
            "nothing (?:else|further|more) (?:is )?(?:needed|required)[^.;]{0,20}",
            "(?:nothing|not|no documents?|no records?) (?:\\w+ ){0,2}?(?:missing|outstanding|lacking)[^.;]{0,20}",
            "nothing (?:\\w+ ){0,4}?(?:needed|required|to do|to send|necessary)\\b",
            "\\b(?:have|has|had|got) (?:all|everything)\\b[^.;]{0,40}",
            "\\b(?:need|needs|take|taking|requires?|requesting) (?:some |a little |a bit )?(?:more|additional|extra) time",
            "for (?:more|additional|further|general) information",
            "(?:more|additional|further) information (?:about|on|is available|can be)",
            "\\b(?:information|records|documentation|documents|notes|documentos|informacion) (?:that )?(?:you|your office|we|they|he|she) (?:have |has |already )?(?:sent|supplied|provided|submitted|gave|faxed|asked|requested|attached|uploaded|received)\\b",
            "\\byou (?:asked|requested|wanted)\\b[^.;]{0,20}",
            "\\b(?:if|do|whether) you (?:also |still |will )?(?:need|require|want)\\b[^.;]{0,60}",
            "please (?:include|put|use|quote|refer to|keep|have|return) (?:this|the|your|our|a copy of this) (?:\\w+ ){0,4}?(?:number|reference|letter|notice|cover sheet|page|form|form as|id|records?)\\b[^.;]{0,60}",
            "(?:changed|moved|updated) from [^.]{0,40}? to\\b",
            "no se (?:requiere|necesita)[^.;]{0,30}", "no (?:falta|hace falta|tiene que|necesita)[^.;]{0,40}");
    private static final String SENDING = "(?:re-?)?(?:send|submit|provide|fax|upload|forward|attach|supply|furnish|return|complete|include|e-?mail|mail)";
    static final Pattern ASKED_POLITELY = Phrases
            .of("(?:can|could|would|will) you (?:please |kindly )?" + SENDING + "\\b");
    static final Pattern ASKING = Phrases.of(
            "\\bquestion:", "\\banswer (?:is )?due\\b",
            "(?:additional|more|further|supporting|updated|missing|clinical|other) (?:clinical |medical |supporting )?(?:information|documentation|documents?|records|clinicals?|notes)",
            "(?:please|kindly|must|to) " + SENDING + "\\b",
            "^\\W*" + SENDING + " (?:the|your|us|a|all|evaluation|notes|records|clinical)",
            "\\bsend (?:the|us|in|your|evaluation|notes|records|clinical)",
            "\\b(?:we|they|he|she|reviewer|plan|nurse|payer|still|rep|also|md) (?:still |also |will |would )?(?:need|needs|require|requires|want|wants|request|requests|requested)\\b",
            "\\bneeds? (?:the|a|an|them|it|these|those|both|two|additional|more|your|signed|updated)\\b",
            "(?:is|are|was|were) (?:still )?(?:required|missing|needed|outstanding|incomplete|not (?:legible|readable|included|received|attached|signed))",
            "\\bmissing\\b",
            "\\b(?:don't|do not|doesn't|does not|didn't|did not|never) (?:have|see|get|got|receive) (?:the|any|your|a|an)\\b",
            "\\bincomplete\\b", "lack (?:of|s) (?:\\w+ )?information",
            "insufficient (?:clinical |information|documentation)",
            "request(?:s|ed|ing)? (?:for )?(?:\\w+ )?(?:records|clinical|documentation|information|documents)",
            "\\b(?:cannot|can't|unable to|not able to|could not|couldn't) (?:\\w+ ){0,3}?(?:complete|finish|finalize|process|proceed|continue|make a) (?:\\w+ ){0,6}?without\\b",
            "\\b(?:we|l|they|she|he) (?:just |also |still |only )?needs? to (?:know|see|confirm|clarify|verify|have)\\b",
            "\\bfax (?:them|those|lt) (?:over|back)\\b",
            "\\b(?:pending|awaiting|waiting (?:for|on)) (?:the |your |provider |clinical |additional |more |receipt of )*(?:upload|information|documentation|documents|records|notes|clinicals?|response|submission)\\b(?! (?:review|team|decision|determination))",
            "^\\W*action\\W+" + SENDING,
            "\\bre-?(?:send|submit|fax)\\b",
            "returned (?:to (?:the )?provider )?for (?:correction|completion|signature)",
            "\\bunsigned\\b", "forgot to (?:sign|send|attach|include|date)",
            "\\b(?:holding|on hold|held|hold) (?:\\w+ ){0,4}?(?:until|pending|for) (?:\\w+ ){0,3}?(?:answers?|response|information|records|documents|notes|reply)\\b",
            "\\bplease (?:reply|respond|answer)\\b",
            "\\b(?:items?|documents?|records|information|following) (?:listed |shown )?(?:below )?(?:are|is|were|was) (?:still )?(?:needed|required|missing)",
            "must be received", "asking for", "\\bwants? (?:the|a|an|to see)\\b", "faxed over",
            "(?:can|could|would|will) you (?:please |kindly )?" + SENDING, "informacion adicional",
            "documentacion (?:adicional|faltante|clinica)",
            "(?:favor de|por favor,?|sirvase|debe|deben) (?:enviar|proporcionar|remitir|mandar|someter|envie\\w*)",
            "\\bnecesitamos\\b", "\\bse (?:requiere|necesita)n?\\b", "\\bfaltan?\\b", "\\benvie(?:n|nos)?\\b",
            "solicitamos");
    static final Pattern RECEIVED = Phrases.of("\\breceived\\b", "\\breceipt\\b",
            "\\b(?:in|under|pending|awaiting|clinical) (?:\\w+ )?review\\b", "\\bpend(?:ed|ing)\\b", "\\bin process\\b",
            "not yet (?:been )?reviewed", "\\brequest (?:was|has been) submitted\\b",
            "\\bbeing (?:processed|reviewed|worked)", "\\blogged\\b", "\\bassigned to\\b",
            "forwarded to", "will (?:notify|be notified|respond|be made|contact|be handled|let you)", "accepted for",
            "\\b(?:we|l) (?:have )?(?:got|have) (?:your|the) (?:request|fax|records|notes|documents?|referral|packet)",
            "passed (?:it |this |them )?(?:on|along|over)\\b", "\\bbe ln touch\\b",
            "(?:sent|routed|forwarded|handed|transferred|referred|escalated) (?:it |this |over |on )?to (?:our |the |a )?(?:utilization|clinical|nurse|medical|physician|um|ur|review|pharmacist|intake|specialty)\\b",
            "\\b(?:has|have) been (?:entered|opened|created|queued|routed|triaged)\\b", "\\bwe have it\\b",
            "\\bgot your", "has your (?:request|fax)", "confirm\\w* (?:receipt|that we)",
            "recib(?:ido|ida|imos|ieron|io)\\b", "en (?:revision|proceso|tramite)",
            "\\b(?:more|additional|extra) time\\b", "\\breviewing\\b",
            "\\bwith (?:the |our |a )?(?:nurse|reviewer|pharmacist|clinician|clinical team|medical team|um team)\\b",
            "\\bmedical review\\b",
            "has not (?:been )?(?:decided|finished)", "in (?:the )?queue", "\\bsubmitted successfully\\b",
            "still (?:open|processing|reviewing)");

    private Requests() {}
}
