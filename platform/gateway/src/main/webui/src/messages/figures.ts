import type { ConfirmedReading, Readings } from '../api/shapes';

/** What a message seems to say, as it stands in the form: all in words. */
export type Entered = Record<FigureName | 'kind', string>;
export type FigureName = 'extent' | 'number' | 'from' | 'to' | 'units' | 'reason' | 'deadline';

const NAMES: FigureName[] = ['extent', 'number', 'from', 'to', 'units', 'reason', 'deadline'];

/** Which figures belong to which kind; the others are not asked for, and not sent. */
const FIGURES: Record<string, FigureName[]> = {
  approval: ['extent', 'number', 'from', 'to', 'units', 'reason', 'deadline'],
  denial: ['number', 'reason', 'deadline'],
  'information-request': ['number', 'reason', 'deadline'],
  'peer-to-peer-offer': ['number', 'deadline'],
  acknowledgement: ['number'],
  other: [],
};

export const figuresOf = (kind: string): FigureName[] => FIGURES[kind] ?? [];

/** The kinds that are the payer's word on the case; the rest is noted, or work. */
export const changesCase = (kind: string) => kind === 'approval' || kind === 'denial' || kind === 'information-request';

export function enteredOf(says: Readings): Entered {
  const value = (name: FigureName | 'kind') => says[name]?.value ?? '';
  const read = Object.fromEntries(NAMES.map((name) => [name, value(name)])) as Record<FigureName, string>;
  return { ...read, kind: value('kind') || 'other' };
}

/** What is confirmed: what stands in the form, without what this kind has not. */
export function readingOf(entered: Entered): ConfirmedReading {
  const filled = figuresOf(entered.kind).filter((name) => entered[name].trim() !== '');
  const figures = Object.fromEntries(filled.map((name) => [name, name === 'units' ? Number(entered.units) : entered[name].trim()]));
  return { kind: entered.kind, ...figures } as ConfirmedReading;
}

/** Whether it can be sent: units are a number above nothing, a period does not end before it begins. */
export function isSound(entered: Entered): boolean {
  const { units, from, to } = readingOf(entered);
  return (units === undefined || units > 0) && (!from || !to || from <= to);
}
