import type { threads as English } from './threads.en';

export const threads: typeof English = {
  alone: 'No se dijo nada más en esta conversación.',
  join: 'Pasar a otra conversación',
  split: 'Empezar una conversación propia',
  withLater: 'Lo que llegó después va con él',
  find: 'Palabras de un mensaje',
  with: 'La conversación con',
  whole: (count) => `Los ${count} mensajes de esta conversación`,
  changes: 'Lo que se corrigió',
  kinds: { merged: 'Unida', split: 'Empezada aparte', moved: 'Pasado aquí' },
  done: { merged: 'Las conversaciones son una.', split: 'Tiene su propia conversación.', moved: 'Está en la otra conversación.' },
};
