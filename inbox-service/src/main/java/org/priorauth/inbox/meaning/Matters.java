package org.priorauth.inbox.meaning;

import java.util.regex.Pattern;

/** The words of messages that are of no authorization, or of another matter than a decision. */
final class Matters {

    /** Whatever else the message says. */
    static final Pattern ANOTHER = Phrases.of("automatic reply", "auto-?reply", "out of (?:the )?office",
            "respuesta automatica",
            // not: once the claim is paid
            "^(?!.*\\b(?:once|if|when|until|unless|will|after|before|cuando)\\b).*(?:claim payment|claims? (?:\\w+ ){0,16}(?:was|were|has been|is) paid|claims? paid|amount paid)",
            "patient responsibility",
            "^\\W*(?:this is (?:an?|your) |your )?explanation of (?:benefits|payment)", "undeliverable",
            "delivery (?:failure|status)",
            "authori[sz]ation (?:for|to) (?:the )?(?:release|disclos)", "(?:new|external|incoming|outside) referral\\b",
            "^\\W*referral received", "\\beligibility (?:alert|change|update)",
            // advertising and worse: of a person's money, or of goods nobody asked for
            "you are pre-?approved", "for a pre-?approved", "credit check", "removed from (?:this|our) list",
            "(?:your|the|a) payment (?:was|has been) (?:denied|declined)", "avoid suspension");
    /** Also in the footer of a letter that decides a case, or in a note beside a decision. */
    static final Pattern BESIDE = Phrases.of("newsletter", "unsubscribe", "webinar", "in this issue",
            "register (?:today|now)", "remittance", "boletin", "encuesta", "survey", "save (?:up to|on)? ?\\S*%",
            "approved vendor", "(?:wrong|incorrect) (?:office|number|clinic|fax|recipient|practice)",
            "purchase order", "\\byour order (?:has|was|is|ships)\\b", "(?:loan|credit) (?:card |line )?application",
            "\\bfree (?:\\S+ ){0,3}(?:trial|demo|quote|sample|consultation)", "\\b(?:schedule|book|request) a demo",
            "\\b(?:visit|our) (?:our )?booth", "to stop (?:getting|receiving)", "\\bopt(?:ing)?[- ]out\\b",
            "\\blimited[- ]time", "special offer", "virtual assistants?", "\\$\\S+ (?:an|per) (?:hour|claim|auth)",
            "denied claims!", "in minutes\\W*$");
    /** Facts by which a message speaks of one person's request. */
    static final Pattern OF_A_CASE = Phrases.of(
            "\\b(?:member|patient|beneficiary|subscriber|dob|birth|ref|reference|case|request|authori[sz]ation|tracking|id|claim|request)\\b"
                    + "(?: (?:number|no|nbr|id|date|for|of birth))?\\W{0,6}(?=\\S{0,12}\\d)[^\\s,.;]{5,}");
    /** Somebody who speaks of his own or his family's care. */
    static final Pattern PATIENTS_VOICE = Phrases.of(
            "\\bmy (?:own |new |first |next |insurance )?(?:insurance|appointment|appt|surgery|therapy|physical therapy|pt|mri|scan|husband|wife|son|daughter|kid|kids|child|mom|mother|dad|father|boss|work|employer|co-?pay|deductible|chair|wheelchair|brace|walker|infusions?|medicine|medication|shots?|neighbou?r|doctor|therapist|knees?|back|shoulder|hips?|neck|health plan|bill|benefits|coverage)\\b",
            "\\bmi (?:seguro|cita|terapia|cirugia|hij[oa]|espos[oa]|mama|papa|madre|padre|doctor|medicina|espalda|rodilla)\\b",
            "\\bmis (?:terapias|citas|hij[oa]s|medicinas)\\b");

    private Matters() {}
}
