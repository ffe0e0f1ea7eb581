/** Words of the wire with how they are shown, for a list to choose from. */
export const choicesOf = (shown: Record<string, string>) => Object.entries(shown).map(([value, label]) => ({ value, label }));
