import { NativeSelect } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { fillMacro, macrosKey, readMacros } from '../api/clinic';
import { useTell } from '../parts';
import { useWords } from '../texts';

/** Canned texts, filled with what the case knows; what nobody knows is said, not guessed. */
export function MacroPicker({ authorization, onText }: { authorization: string; onText: (text: string) => void }) {
  const { t } = useWords();
  const tell = useTell();
  const macros = useQuery({ queryKey: macrosKey, queryFn: readMacros, retry: false });
  const filling = useMutation({
    mutationFn: (macro: string) => fillMacro(authorization, macro),
    onSuccess: ({ text, gaps }) => {
      onText(text);
      if (gaps.length > 0) tell.said(t.work.gaps(gaps.join(', ')));
    },
    onError: tell.refused,
  });
  if (!macros.data?.items.length) return null;
  return (
    <NativeSelect
      label={t.messages.macro}
      value=""
      disabled={filling.isPending}
      onChange={(event) => event.currentTarget.value && filling.mutate(event.currentTarget.value)}
      data={[{ value: '', label: t.messages.noMacro }, ...macros.data.items.map(({ id, name }) => ({ value: id, label: name }))]}
    />
  );
}
