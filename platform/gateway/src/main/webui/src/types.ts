/** The answers of the API as the inbox uses them; their full description is the merged OpenAPI at /docs/. */
export interface Who {
  kind: 'person' | 'queue' | 'stage' | 'payer' | 'nobody';
  id?: string;
  name?: string;
}

export interface Page<T> {
  items: T[];
  next?: string;
}

export interface Person {
  family: string;
  given: string[];
  birthDate: string;
}

export interface Code {
  system: string;
  code: string;
  display?: string;
}

export interface NextStep {
  sentence: string;
  who: Who;
  dueAt?: string;
}

export interface Summary {
  id: string;
  status: string;
  patient?: Person;
  memberId?: string;
  payer?: { id: string; name: string };
  category?: string;
  urgency?: string;
  services: Code[];
  owner: Who;
  receivedAt: string;
  updatedAt: string;
  dueAt?: string;
  openWorkItems: number;
  next: NextStep;
}

export interface WorkItem {
  id: string;
  authorizationId: string;
  kind: string;
  title: string;
  state: 'open' | 'done';
  reason: string;
  next?: string;
  roles: string[];
  owner: Who;
  priority: number;
  openedAt: string;
  dueAt: string;
  of: { status: string; patient?: Person; memberId?: string; payer?: { name: string }; category?: string };
}

export interface MissingFact {
  code: string;
  sentence: string;
  path: string;
}

export interface ServiceLine {
  number: number;
  code: Code;
  quantity?: number;
  unit?: string;
  frequency?: { times: number; periodUnit: string; periods?: number };
}

export interface LineDecision {
  line?: number;
  action: string;
  reasons: Code[];
  authorizationNumber?: string;
  quantity?: number;
  unit?: string;
  period?: { start?: string; end?: string };
  notes: string[];
}

export interface Case {
  id: string;
  status: string;
  next: NextStep;
  owner: Who;
  clock: { payerDueAt?: string; nextDueAt?: string };
  order?: {
    patient?: Person & { sex?: string };
    coverage?: { memberId?: string; planName?: string };
    payer?: { name: string };
    clinician?: { family: string; given: string[]; credentials?: string };
    category?: string;
    urgency?: string;
    diagnoses: { sequence: number; code: Code }[];
    lines: ServiceLine[];
  };
  missing: MissingFact[];
  withdrawnBecause?: string;
  benefits?: {
    outcome: string;
    current: boolean;
    rulings: { question: string; answer: 'yes' | 'no' | 'unknown'; source: string; at: string }[];
    figures: { name: string; value: number; unit: string; period?: string; source: string; at: string }[];
    reasons: { code: string; sentence: string }[];
  };
  letter?: { letterId: string; outcome: string; version: number; current: boolean; missing: MissingFact[] };
  submission?: {
    outcome: string;
    channel?: string;
    reference?: string;
    decision?: string;
    lines: LineDecision[];
    requested: { what?: Code; words?: string; dueAt?: string }[];
    failure?: { code: string; sentence: string; retryable: boolean };
  };
  workItems: WorkItem[];
}

export interface Step {
  position: number;
  at: string;
  stage: string;
  outcome: string;
  by: { id: string; role: string; name: string };
  topic: string;
  eventId: string;
  sentence: string;
}
