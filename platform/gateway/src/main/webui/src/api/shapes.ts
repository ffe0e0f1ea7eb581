import type { paths } from 'wire';

/*
 * What the API answers and takes, as its description says it. The description calls every member optional, because
 * absent members are left out; what is always there is said here, and a name that is gone no longer compiles.
 */
type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';
type Json<C> = C extends { content: infer M } ? (M extends { 'application/json': infer B } ? B : never) : never;
type Operation<P extends keyof paths, M extends Method> = NonNullable<paths[P][M]>;
type Reply<P extends keyof paths, M extends Method = 'get', S = 200> =
  Operation<P, M> extends { responses: infer R } ? (S extends keyof R ? Json<R[S]> : never) : never;
type Asked<P extends keyof paths, M extends Method> = Operation<P, M> extends { requestBody?: infer B } ? Json<NonNullable<B>> : never;

/** These members are always there. */
type Sure<T, K extends keyof T> = T & { [P in K]-?: NonNullable<T[P]> };
/** These members are told more exactly; they have to be there by name. */
type With<T, O extends { [P in keyof O]: P extends keyof T ? unknown : never }> = Omit<T, keyof O> & O;
type Item<T> = NonNullable<T> extends readonly (infer I)[] ? I : never;

const A = '/api/v1/authorizations/{id}';
type Authorization = typeof A;
type OfLetter<T extends string = ''> = `/api/v1/authorizations/{id}/letters/{letterId}${T}`;

export type Session = Reply<'/session'>;

type RawCase = Reply<Authorization>;
type RawOrder = NonNullable<RawCase['order']>;
export type Code = Sure<NonNullable<Item<RawOrder['lines']>['code']>, 'code'>;
export type Line = With<Sure<Item<RawOrder['lines']>, 'number'>, { code: Code }>;
export type Diagnosis = With<Sure<Item<RawOrder['diagnoses']>, 'sequence'>, { code: Code }>;
export type ClinicalFact = Sure<Item<RawOrder['facts']>, 'id' | 'kind' | 'text'>;
export type Order = With<RawOrder, { lines: Line[]; diagnoses: Diagnosis[]; facts: ClinicalFact[] }>;
export type MissingFact = Sure<Item<RawCase['missing']>, 'code' | 'sentence'>;
export type Who = Sure<NonNullable<RawCase['owner']>, 'kind'>;
export type NextStep = With<Sure<NonNullable<RawCase['next']>, 'sentence'>, { who: Who }>;

type RawBenefits = NonNullable<RawCase['benefits']>;
export type Ruling = Sure<Item<RawBenefits['rulings']>, 'question' | 'answer' | 'source' | 'at'>;
export type Figure = Sure<Item<RawBenefits['figures']>, 'name' | 'value' | 'source' | 'at'>;
export type Reason = Sure<Item<RawBenefits['reasons']>, 'code' | 'sentence'>;
export type Benefits = With<Sure<RawBenefits, 'outcome'>, { rulings: Ruling[]; figures: Figure[]; reasons: Reason[] }>;

type RawSubmission = NonNullable<RawCase['submission']>;
export type LineDecision = With<Item<RawSubmission['lines']>, { reasons: Code[]; notes: string[] }>;
export type Submission = With<
  Sure<RawSubmission, 'outcome'>,
  { lines: LineDecision[]; requested: Item<RawSubmission['requested']>[] }
>;

type RawItem = Item<Reply<'/api/v1/inbox/work-items'>['items']>;
type SureItem = 'id' | 'kind' | 'title' | 'reason' | 'priority' | 'openedAt' | 'dueAt';
export type WorkItem = With<
  Sure<RawItem, SureItem | 'state'>,
  { owner: Who; closedBy: string[]; notes: Note[]; undo?: Sure<NonNullable<RawItem['undo']>, 'move' | 'by'>; of?: Sure<NonNullable<RawItem['of']>, 'status'> }
>;
type RawNote = Item<RawItem['notes']>;
export type Note = With<Sure<RawNote, 'at' | 'text'>, { by: Actor }>;
type RawOutcomes = Reply<'/api/v1/inbox/work-items/bulk', 'post'>;
export type BulkOutcomes = With<Sure<RawOutcomes, 'done' | 'refused'>, { items: Sure<Item<RawOutcomes['items']>, 'id' | 'done'>[] }>;
type RawPlaybook = Reply<'/api/v1/inbox/work-items/{item}/playbook'>;
type RawStep = Item<RawPlaybook['steps']>;
export type PlaybookStep = With<Sure<RawStep, 'id' | 'text' | 'gaps'>, { done?: Sure<NonNullable<RawStep['done']>, 'at' | 'by'> }>;
export type Playbook = With<Sure<RawPlaybook, 'done'>, { steps: PlaybookStep[] }>;
export type SavedView = Sure<Item<Reply<'/api/v1/inbox/views'>['items']>, 'id' | 'name' | 'mine' | 'edition'>;
export type NewView = Asked<'/api/v1/inbox/views', 'post'>;
export type Macro = Sure<Item<Reply<'/api/v1/inbox/macros'>['items']>, 'id' | 'name' | 'text' | 'edition'>;
export type NewMacro = Asked<'/api/v1/inbox/macros', 'post'>;
export type Macros = With<Reply<'/api/v1/inbox/macros'>, { items: Macro[]; variables: string[] }>;
type RawVersion = Item<Reply<'/api/v1/inbox/playbooks/{kind}/versions'>['items']>;
export type WrittenStep = Sure<Item<RawVersion['steps']>, 'id' | 'text'>;
export type PlaybookVersion = With<Sure<RawVersion, 'number'>, { steps: WrittenStep[] }>;
type RawCaseNote = Item<Reply<'/api/v1/inbox/authorizations/{id}/notes'>['items']>;
export type CaseNote = With<Sure<RawCaseNote, 'id' | 'at' | 'text'>, { by: Actor }>;
export type Mention = Sure<Item<Reply<'/api/v1/inbox/mentions'>['items']>, 'id' | 'at' | 'by' | 'text' | 'seen'>;
export type WorkCounts = Sure<Reply<'/api/v1/inbox/work-items/counts'>, 'open' | 'mine' | 'unowned' | 'late' | 'byKind'>;

export type Case = With<
  Sure<RawCase, 'id' | 'status' | 'receivedAt' | 'updatedAt'>,
  {
    next: NextStep;
    owner: Who;
    clock: NonNullable<RawCase['clock']>;
    order?: Order;
    missing: MissingFact[];
    benefits?: Benefits;
    submission?: Submission;
    workItems: With<Sure<Item<RawCase['workItems']>, SureItem>, { owner: Who }>[];
  }
>;

export type Step = With<
  Sure<Item<Reply<`${Authorization}/timeline`>['items']>, 'position' | 'at' | 'stage' | 'outcome' | 'sentence' | 'topic'>,
  { by: Actor }
>;
export type Actor = Sure<NonNullable<RawCase['filedBy']>, 'id' | 'name'>;

type RawSummary = Item<Reply<'/api/v1/authorizations'>['items']>;
export type Summary = With<
  Sure<RawSummary, 'id' | 'status' | 'receivedAt' | 'updatedAt'>,
  { services: Code[]; owner: Who; next: NextStep }
>;
export type Patient = NonNullable<RawSummary['patient']>;
export type Counts = Sure<Reply<'/api/v1/authorizations/counts'>, 'total' | 'byStatus'>;
export type Search = Asked<'/api/v1/inbox/authorizations/search', 'post'>;
export interface Page<T> {
  items: T[];
  next?: string;
}

type RawLetter = Reply<OfLetter>;
type RawSection = Item<RawLetter['sections']>;
export type Source = Sure<NonNullable<Item<RawSection['statements']>['source']>, 'fact' | 'path'>;
export type Statement = With<Sure<Item<RawSection['statements']>, 'text'>, { source?: Source }>;
export type Section = With<
  Sure<RawSection, 'id' | 'heading' | 'text' | 'edited' | 'outdated'>,
  { statements: Statement[]; proposed: Sure<Item<RawSection['proposed']>, 'text'>[] }
>;
export type Finding = With<
  Sure<Item<RawLetter['findings']>, 'rule' | 'severity' | 'message'>,
  { span?: { start: number; end: number } }
>;
export type Saved = With<Sure<Item<RawLetter['versions']>, 'version' | 'at'>, { by: Actor }>;
export type Signature = Sure<NonNullable<RawLetter['signature']>, 'name' | 'at'>;
export type Owner = Sure<NonNullable<NonNullable<RawLetter['ownership']>['owner']>, 'id' | 'name'>;
type RawReturned = NonNullable<RawLetter['returned']>;
export type Letter = With<
  Sure<RawLetter, 'letterId' | 'kind' | 'status' | 'version' | 'orderRevision' | 'currentOrderRevision' | 'title'>,
  {
    sections: Section[];
    findings: Finding[];
    missing: MissingFact[];
    versions: Saved[];
    signature?: Signature;
    ownership?: With<NonNullable<RawLetter['ownership']>, { owner?: Owner }>;
    review?: With<NonNullable<RawLetter['review']>, { by: Actor; at: string }>;
    returned?: With<RawReturned, { by: Actor; at: string; comments: Sure<Item<RawReturned['comments']>, 'section' | 'text'>[] }>;
  }
>;
export type LetterEntry = Sure<Item<Reply<`${Authorization}/letters`>['letters']>, 'letterId' | 'status' | 'version'>;

type RawDiff = Reply<OfLetter<'/versions/{number}/diff'>>;
type RawChanges = Item<RawDiff['sections']>;
export type SectionChanges = With<
  Sure<RawChanges, 'id' | 'heading' | 'changed'>,
  { changes: Sure<Item<RawChanges['changes']>, 'kind' | 'text'>[] }
>;
export type VersionDiff = With<RawDiff, { sections: SectionChanges[] }>;

export type Validity = With<Sure<Reply<OfLetter<'/validity'>>, 'from' | 'visitsUsed'>, { why: string[] }>;

type RawCopy = Item<Reply<OfLetter<'/copies'>>['copies']>;
type RawAsked = NonNullable<RawCopy['asked']>;
export type CopyAsked = With<Sure<RawAsked, 'means' | 'received' | 'due'>, { requester: Sure<NonNullable<RawAsked['requester']>, 'name' | 'relation'> }>;
export type Copy = With<Sure<RawCopy, 'copyId' | 'status' | 'overdue'>, { asked: CopyAsked }>;
export type AskCopy = Asked<OfLetter<'/copies'>, 'post'>;
export type VerifyCopy = Asked<OfLetter<'/copies/{copyId}/verify'>, 'post'>;
export type ReleaseCopy = Asked<OfLetter<'/copies/{copyId}/release'>, 'post'>;
export type Disclosure = Sure<Item<Reply<OfLetter<'/disclosures'>>['disclosures']>, 'at' | 'to' | 'what' | 'purpose' | 'means' | 'by'>;

export type PlainOrder = Asked<'/api/v1/authorizations', 'post'>;
export type Filed = With<Sure<Reply<'/api/v1/authorizations', 'post', 202>, 'id' | 'status'>, { missing: MissingFact[] }>;
export type ShownOrder = With<Sure<Reply<`${Authorization}/order`>, 'id' | 'status'>, { order: Order; missing: MissingFact[] }>;

export type Turnaround = Item<Reply<'/api/v1/reports/turnaround'>>;
export type Decisions = Item<Reply<'/api/v1/reports/decisions'>>;
export type Reasons = Item<Reply<'/api/v1/reports/reasons'>>;
export type Denial = Item<Reply<'/api/v1/reports/denials'>>;
export type Findings = Item<Reply<'/api/v1/reports/findings'>>;
export type Backlog = Item<Reply<'/api/v1/reports/backlog'>>;
export type Touches = Item<Reply<'/api/v1/reports/touches'>>;
export type Expiring = Item<Reply<'/api/v1/reports/expiring'>>;

type After<T extends string> = `/api/v1/authorizations/{id}/submissions/${T}`;
type RawDecision = Reply<After<'decision'>>;
type RawTalk = NonNullable<RawDecision['peerToPeer']>;
export type Move = Sure<Item<RawDecision['next']>, 'what' | 'sentence'>;
export type Decision = With<
  Sure<RawDecision, 'state' | 'decision'>,
  {
    lines: With<Sure<Item<RawDecision['lines']>, 'line'>, { differences: Sure<Item<Item<RawDecision['lines']>['differences']>, 'what'>[] }>[];
    next: Move[];
    answer?: With<Sure<NonNullable<RawDecision['answer']>, 'kind' | 'at'>, { by: Actor }>;
    appeal?: Sure<NonNullable<RawDecision['appeal']>, 'lastDay' | 'source'>;
    peerToPeer?: Sure<RawTalk, 'open' | 'lastDay'>;
  }
>;
export type Appeal = Sure<NonNullable<Reply<After<'appeal'>>['appeal']>, 'at' | 'beingPacked' | 'open' | 'withPayer'>;
export type AppealSent = Asked<After<'appeal/sent'>, 'post'>;
type RawUse = Reply<After<'visits'>>;
export type UsedLine = Sure<Item<RawUse['lines']>, 'line' | 'used'>;
export type ToldVisit = Sure<Item<RawUse['visits']>, 'visit' | 'on' | 'inside' | 'removed'>;
export type Use = With<RawUse, { lines: UsedLine[]; visits: ToldVisit[] }>;
export type VisitReport = Asked<After<'visits'>, 'post'>;

const M = '/api/v1/inbox/messages';
type OfMessage = `${typeof M}/{id}`;
type RawMessage = Reply<OfMessage>;
export type Paper = Sure<Item<RawMessage['attachments']>, 'document' | 'name' | 'mediaType' | 'size'>;
export type MessageLine = Sure<Item<Reply<typeof M>['items']>, 'id' | 'channel' | 'direction' | 'state' | 'thread' | 'at' | 'attachments'>;
type RawWay = NonNullable<RawMessage['way']>;
export type Message = With<
  RawMessage,
  {
    summary: MessageLine;
    attachments: Paper[];
    recipients: string[];
    way: With<RawWay, { evidence?: Paper[] }>;
    again: Sure<Item<RawMessage['again']>, 'at'>[];
    settled?: With<Sure<NonNullable<RawMessage['settled']>, 'at'>, { by: Actor }>;
    about?: Proposal[];
    says?: Readings;
    link: MessageLink;
    confirmed?: With<Sure<NonNullable<RawMessage['confirmed']>, 'at'>, { by: Actor; figures: Figures }>;
  }
>;
export type Proposal = With<Sure<Item<RawMessage['about']>, 'authorizationId' | 'score' | 'sure'>, { reasons: string[] }>;
export type Reading = Sure<NonNullable<NonNullable<RawMessage['says']>['number']>, 'value' | 'confidence'>;
export type Readings = { [P in keyof NonNullable<RawMessage['says']>]?: Reading };
export type MessageLink = With<Sure<NonNullable<RawMessage['link']>, 'state'>, { reasons?: string[]; by?: Actor }>;
export type ConfirmedReading = NonNullable<Asked<`${OfMessage}/confirm`, 'post'>['reading']>;
export type Figures = Omit<ConfirmedReading, 'lines'>;
export type NewMessage = Asked<typeof M, 'post'>;
export type MessageTaken = Sure<Reply<typeof M, 'post', 201>, 'id'>;
export type StoredPaper = Sure<Reply<'/api/v1/inbox/documents', 'post', 201>, 'id' | 'name' | 'mediaType' | 'size'>;
export type NewPaper = Asked<'/api/v1/inbox/documents/pages', 'post'>;
export type PaperPage = Sure<Item<Reply<'/api/v1/inbox/documents/{id}/text'>['pages']>, 'number' | 'text' | 'how'>;

type RawFound = Item<Reply<'/api/v1/inbox/search', 'post'>['items']>;
export type Piece = Sure<Item<NonNullable<RawFound['excerpt']>['pieces']>, 'text' | 'marked'>;
export type Found = With<Sure<RawFound, 'kind' | 'id'>, { excerpt?: With<NonNullable<RawFound['excerpt']>, { pieces: Piece[] }> }>;

type RawThread = Reply<'/api/v1/inbox/threads/{thread}'>;
export type ThreadChange = With<Sure<Item<RawThread['changes']>, 'id' | 'kind' | 'at' | 'messages'>, { by: Actor }>;
export type Thread = With<Sure<RawThread, 'id' | 'edition'>, { messages: MessageLine[]; changes: ThreadChange[] }>;
