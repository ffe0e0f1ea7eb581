import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { en, type Texts } from './en';
import { es } from './es';

const LANGUAGES = { en, es };
export type Language = keyof typeof LANGUAGES;

/** What a page says: words of the catalogue, and names, days and times as the reader writes them. */
export interface Words {
  language: Language;
  speak: (language: Language) => void;
  t: Texts;
  /** {@code letter-to-sign} reads "Letter to sign". */
  plain: (wire: string) => string;
  /** In the reader's own zone. */
  when: (instant: string) => string;
  /** A day is the same everywhere. */
  day: (date: string) => string;
}

export const CHOICES = Object.entries(LANGUAGES).map(([value, texts]) => ({ value: value as Language, label: texts.name }));

const KEY = 'priorauth-language';
const Spoken = createContext<Words | null>(null);

const known = (name: string | null): name is Language => name !== null && name in LANGUAGES;

// a preference, nothing of a patient's
const first = (): Language => {
  const chosen = localStorage.getItem(KEY);
  const browsers = navigator.language.slice(0, 2);
  return known(chosen) ? chosen : known(browsers) ? browsers : 'en';
};

export function wordsOf(language: Language, speak: (other: Language) => void = () => {}): Words {
  const t: Texts = LANGUAGES[language];
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  return {
    language,
    speak,
    t,
    plain: (wire) => t.wire[wire] ?? (wire.charAt(0).toUpperCase() + wire.slice(1)).replaceAll('-', ' '),
    when: (instant) => when.format(new Date(instant)),
    day: (date) => day.format(new Date(`${date}T00:00:00Z`)),
  };
}

export function InTheirLanguage({ children }: { children: ReactNode }) {
  const [language, speak] = useState(first);
  useEffect(() => {
    document.documentElement.lang = language;
    localStorage.setItem(KEY, language);
  }, [language]);
  const words = useMemo(() => wordsOf(language, speak), [language]);
  return <Spoken.Provider value={words}>{children}</Spoken.Provider>;
}

export function useWords(): Words {
  const words = useContext(Spoken);
  if (!words) throw new Error('outside of a language');
  return words;
}
