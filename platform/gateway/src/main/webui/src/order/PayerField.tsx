import { Autocomplete } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { searchCases } from '../api/cases';
import { useWords } from '../texts';
import type { FieldProps } from './OrderForm';

/** Payers this clinic has lately dealt with are proposed; any other is typed. */
export function PayerField({ onChange, ...field }: FieldProps) {
  const { t } = useWords();
  const lately = useQuery({ queryKey: ['cases', 'payers'], queryFn: () => searchCases({ limit: 100 }), staleTime: 300_000 });
  const names = new Set(lately.data?.items.flatMap((one) => (one.payer?.name ? [one.payer.name] : [])));
  return <Autocomplete label={t.order.payer} data={[...names].sort()} onChange={(value) => onChange({ currentTarget: { value } })} {...field} />;
}
