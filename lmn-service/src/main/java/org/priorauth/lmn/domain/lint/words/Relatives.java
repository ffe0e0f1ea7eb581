package org.priorauth.lmn.domain.lint.words;

import java.util.regex.Pattern;

/** People of a letter who are not the patient. */
public final class Relatives {

    private static final String HERS = "mother|mom|mum|wife|girlfriend|daughter|sister|aunt|niece|grandmother|grandma|"
            + "stepmother|step-?daughter|foster (?:mother|daughter|sister)|great-?(?:grandmother|aunt)|godmother|granddaughter|fianc[ée]e|mother-in-law|daughter-in-law|step-?sister|widow";
    private static final String HIS = "father|dad|husband|boyfriend|sons?|brother|uncle|nephew|grandfather|grandpa|stepfather|step-?son|foster (?:father|son|brother)|great-?(?:grandfather|uncle)|godfather|"
            + "grandson|fianc[ée]|father-in-law|son-in-law|step-?brother|widower";
    private static final String EITHER = "parents?|spouse|partner|siblings?|brothers|sisters|daughters|grandparents?|youngest|eldest|firstborn|"
            + "grandchild(?:ren)?|grandsons|granddaughters|twins?|cousins?|in-laws|famil(?:y|ies)|children|kids|baby|infant|"
            + "newborn|toddler";
    private static final String ROLES = "caregivers?|caretaker|aides?|nurses?|teachers?|tutors?|coach|surgeons?|physicians?|"
            + "doctors?|pediatrician|neurologist|psychiatrist|psychologist|counselor|pharmacist|dr|therapists?|provider|"
            + "clinicians?|guardian|friends?|neighbou?rs?|roommates?|room-?mate|employer|supervisor|boss|co-?workers?|manager|"
            + "landlord|social worker|case manager|principal|classmates?|peers?|technicians?|paraprofessional|interpreter|"
            + "orthopedist|oncologist|cardiologist|rheumatologist|dermatologist|subscriber|policy ?holder";
    /** A relative by blood, marriage or policy. */
    public static final String WORD = "\\b(?:" + HERS + "|" + HIS + "|" + EITHER
            + "|subscriber|policy ?holder)(?:['’]s)?";

    private static final Pattern SHE = Pattern.compile("(?i)\\b(?:" + HERS + "|" + EITHER + "|" + ROLES
            + "|mrs|ms|miss|woman|lady|girl)\\b");
    private static final Pattern HE = Pattern.compile("(?i)\\b(?:" + HIS + "|" + EITHER + "|" + ROLES
            + "|mr|man|gentleman|boy)\\b");
    private static final Pattern HER = Pattern.compile("(?i)\\b(?:" + HERS + ")\\b");
    private static final Pattern HIM = Pattern.compile("(?i)\\b(?:" + HIS + ")\\b");
    private static final Pattern STAFF = Pattern
            .compile("\\p{Lu}[\\p{L}'’-]+,? (?:MD|DO|NP|PA|RN|PT|DPT|OT|OTR(?:/L)?|SLP|CCC-SLP|"
                    + "LCSW|PhD|PsyD|BCBA|RBT|PTA|COTA)\\b");
    private static final Pattern ANYBODY = Pattern.compile("(?i)\\b(?:" + HERS + "|" + HIS + "|" + EITHER + "|" + ROLES
            + ")\\b");
    private static final Pattern FAMILY = Pattern.compile("(?i)" + WORD + "\\b");

    private Relatives() {}

    /** Whether somebody is spoken of who may be meant by "she", or by "he". */
    public static boolean mayBe(String sex, String words) {
        return (sex.equals("female") ? SHE : HE).matcher(words).find() || STAFF.matcher(words).find();
    }

    /** Whether a relative is spoken of who is meant by "she", or by "he", and nobody else can be. */
    public static boolean is(String sex, String words) {
        return (sex.equals("female") ? HER : HIM).matcher(words).find();
    }

    public static boolean anybody(String words) {
        return ANYBODY.matcher(words).find();
    }

    public static boolean family(String words) {
        return FAMILY.matcher(words).find();
    }
}
