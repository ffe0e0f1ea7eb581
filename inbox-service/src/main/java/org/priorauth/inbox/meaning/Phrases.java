package org.priorauth.inbox.meaning;

import java.util.regex.Pattern;

/** The words of decisions, English and Spanish. Written plainly; compared as {@code Letters} views a text. */
final class Phrases {

    private static final String DECIDED = "(?:approv|certif|authori[sz]|affirm|grant|cover|aprob|autoriz)";

    /** Nobody decided anything yet. */
    static final Pattern UNDECIDED = of("not (?:yet )?(?:been )?(?:approved or denied|denied or approved|decided)",
            "neither approved nor denied", "no (?:final )?(?:decision|determination) (?:yet|has)",
            "not (?:an? )?(?:approval|denial)\\b",
            "not (?:a )?guarantee");
    /** Denials that are none. */
    static final Pattern NOT_DENIED = of("(?:was|were|is|has|have|had) ?(?:not|never)(?: been)? denied", "not denied",
            "never denied",
            "(?:the |a |our |your )?(?:earlier |prior |previous |initial |original )?(?:denial|adverse determination|adverse decision)"
                    + "[^.;]{0,30}(?:overturned|reversed|rescinded|withdrawn|set aside|revoked|voided)",
            "(?:overturn|revers|rescind|withdr[ae]w)\\w*(?: \\w+){0,4} (?:denial|adverse \\w+)",
            "appeal (?:of|against|regarding|for|on) (?:the|our|your|a|this) (?:denial|adverse \\w+|decision)",
            "no (?:fue|ha sido|sera) denegad\\w*", "denied claims?", "claims? (?:was |were )?denied",
            "denial reason codes?");
    /** What may happen, what one may do, what a form always says. */
    static final Pattern CONDITIONAL = of(
            "^\\W*(?:if|should|unless|when|in the event|once|failure|si|en caso|cuando)\\b",
            "\\b(?:may|might|could|can|will|would|puede|podria)(?: also)? (?:be|result in|lead to|ser)(?: \\w+)? (?:a )?(?:den|not |declin|reject|approv|authori|certif|reduc|aprob|negad|denegad)",
            "guarantee", "in error\\b", "confidential", "intended recipient", "disregard",
            "to avoid (?:a )?(?:denial|delay)",
            "\\bor (?:else )?(?:it|they|we|this|the (?:request|case|review|line|service))(?:'ll)? (?:\\w+ ){0,3}?(?:den|clos|cancel|withdr|void)\\w*",
            "\\bif (?:it|the|this|a|your|any|we|you|our|my|approved|denied|not|services?)\\b",
            "\\b(?:earlier|previous|previously|former) (?:\\w+ ){0,3}(?:was|were|had been) (?:approved|certified|authori[sz]ed)",
            "subject to (?:approval|review)",
            "for (?:approval|an approval)", "hope",
            "ask(?:ed|ing)? (?:us )?(?:to|for|that we) (?:approv|cover|authori|certif)\\w*\\.?$",
            "(?:request|need|seek|apply)\\w* (?:for )?(?:prior )?approval", "not an? (?:approval|denial)",
            "list of approved", "how (?:to|denials|approvals)",
            "(?:before|until|prior to|in order) (?:\\w+ ){0,6}(?:approved|authori[sz]ed|certified)",
            "notify you (?:of|when|whether)", "whether",
            "\\bonly (?:fda|approved)", "fda[- ]approved", "approved (?:alternative|provider|vendor|list)s?",
            "is (?:needed|required) (?:for|before) approv",
            // of any service, or of another one
            "services (?:\\w+ )?(?:after|before|not listed|not named|rendered|received|given|outside|beyond|on or after)\\b",
            "(?:approved|certified|authori[sz]ed) (?:under|in|by|with|on) (?:a |an )?(?:separate|another|different|other)\\b");
    static final Pattern WHY_DENIED = of("why (?:did we|we|was|were|is)[^?]{0,40}\\b(?:den|not approv|declin)\\w*");

    static final Pattern DENIAL = of(
            "\\b(?:not|cannot|can ?not|can't|couldn't|could not|didn't|isn't|wasn't|unable|never)\\b(?: \\w+){0,4}? "
                    + DECIDED + "\\w*",
            "\\bnot(?: \\w+){0,2}? medically necessary",
            "\\bnot (?:a |an )?(?:covered|medically|eligible|necessary|appropriate|payable)",
            "\\bnon[- ]?(?:certif|affirm|approv|authori|cover)\\w*", "\\bunfavorable",
            "\\b(?:said|says|answer is|answer was) no\\b(?! (?:auth|prior|pa|need|referral|decision|determination|action|further|additional|more|longer))",
            "\\b(?:not|unable|cannot|can't)(?: \\w+){0,3}? say yes\\b",
            "\\b(?:authori[sz]ation|approval|certification) (?:is |was |has been )?(?:withheld|refused)",
            "\\bden(?:ied|y|ial|ying|ies)\\b",
            "\\badverse (?:benefit )?(?:determination|decision)", "\\bdeclin(?:e|ed|es|ing)\\b", "\\bdisapprov\\w+",
            "\\bregret\\b", "\\brejected\\b", "\\brejects\\b",
            "(?:do|does|did) ?(?:not|n't) (?:\\w+ ){0,3}?(?:meet|satisfy|support|establish|demonstrate|show)(?: \\w+){0,5}? (?:criteria|guidelines?|requirements?|necessity|policy|standards?)",
            "fails? to meet", "\\bupheld\\b", "\\buphold", "lack of medical necessity",
            "no longer (?:covered|authorized|approved|medically)", "excluded (?:from|under|service|benefit)",
            "\\b(?:denegad|rechazad|negad|desaprobad)[oa]s?\\b",
            "\\bno (?:\\w+ ){0,3}?(?:aprobad|autorizad|cubiert|aprobar|autorizar|aprobamos|autorizamos|cumple|medicamente|certificad)\\w*",
            "hemos (?:negado|denegado|rechazado)",
            "\\b(?:nego|denego|negaron|denegaron|rechazo|rechazaron|negamos|denegamos)\\b", "denegacion",
            "determinacion adversa", "\\bturned down\\b");
    /** A denial that is not final. */
    static final Pattern INTENDED = of(
            "(?:intend|plan|propos|prepar|consider|lean)\\w* (?:to |on |for |towards? )?(?:deny|denying|denial|issu\\w+|a denial|not|an adverse)",
            "(?:before|prior to) (?:\\w+ ){0,5}?(?:determination|decision|denial|deny|final|decides|deciding)",
            "(?:currently|yet|initially|as submitted|so far)[^.]{0,40}(?:meet|support|approv)",
            "(?:potential|possible|pending|proposed|likely|recommended) (?:denial|adverse)",
            "likely to be (?:denied|adverse)",
            "\\b(?:denial|adverse (?:determination|decision)|non-?certification) will (?:be issued|follow|be sent|go out)",
            "\\b(?:going|about) to (?:be )?(?:den|issue a denial|decline|non-?certify)",
            "\\bunless (?:\\w+ ){0,6}?(?:calls?|speaks?|discuss\\w*|requests? a)\\b",
            "will (?:deny|be denied|issue (?:a|an) (?:denial|adverse))",
            "recommend\\w* (?:for )?(?:a )?(?:denial|adverse)",
            "not (?:currently|yet|initially) (?:meet|support)", "antes de (?:\\w+ ){0,4}(?:decision|determinacion)");
    static final Pattern APPROVAL = of("\\bapproved\\b", "\\bpre-?certified\\b", "\\bapproves\\b",
            "\\b(?:we|director|reviewer|plan) (?:hereby |now |can |are able to )?(?:approve|authori[sz]e|certify)\\b",
            "\\b(?:notice of|modified|corrected|partial|full|prior auth\\w* |final|written) approval\\b",
            "\\bapproval (?:notice|letter|of|for|granted|number|#|is attached|confirmed)", "\\bauthori[sz]ed\\b",
            "\\bauthori[sz]ation (?:\\w+ )?(?:granted|approved|issued|extended)", "\\bcertified\\b", "\\bgranted\\b",
            "\\baffirmed\\b", "\\baffirmation\\b",
            "\\b(?:favorable|affirmative|positive) (?:determination|decision|outcome)",
            "\\b(?:are|is|be) (?:approving|authori[sz]ing|certifying|granting)\\b",
            "(?:decided|ruled|found|decision|determination) ln (?:your|the (?:member|patient|provider)'s) favor",
            "\\b(?:said|says) yes\\b", "^\\W*(?:\\w+\\W+)?yes (?:for|to)\\b", "\\bok'?d\\b",
            "\\bokayed\\b", "\\bgreen ?light", "\\b(?:has|have) been extended\\b", "overturned",
            "reversed our (?:decision|denial)",
            "(?:^|[^t]) (?:meets|met) (?:medical necessity|(?:\\w+ )?criteria|our guidelines)",
            "\\b(?:aprobad|autorizad|concedid|certificad)[oa]s?\\b",
            "\\b(?:aprobamos|autorizamos|aprobo|autorizo|aprobaron|autorizaron)\\b",
            "hemos (?:aprobado|autorizado)",
            "^\\W*(?:status|decision|determination|outcome|disposition)\\W+approv\\w*",
            "^\\W*(?:notice of )?approval\\W*$", "aprobacion\\W*$", "aviso de aprobacion");
    /** Of what was granted before, where the letter's head says that now it is denied. */
    static final Pattern FORMERLY = of(
            "\\b(?:previous\\w*|already|earlier|formerly|prior|last (?:year|month|week|time|course)|in (?:the past|2o\\d\\d)|have been used|were used|on \\S*\\d\\S*)\\b");
    static final Pattern PARTLY = of("partial(?:ly)?\\b", "in part\\b", "parcial(?:mente)?");
    static final Pattern MODIFIED = of("modif(?:ied|ication)", "instead of", "in lieu of", "reduced", "in place of",
            "rather than the", "en lugar de", "modificad");

    private Phrases() {}

    /** {@code i} is compared as {@code l}, as in the view; a pattern's own signs hold none. */
    static Pattern of(String... phrases) {
        return Pattern.compile(String.join("|", phrases).replace('i', 'l'));
    }
}
