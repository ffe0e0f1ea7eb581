/** What is said of conversations. */
export const threads = {
  alone: 'Nothing else was said in this conversation.',
  join: 'Put into another conversation',
  split: 'Begin its own conversation',
  withLater: 'What came later goes with it',
  find: 'Words of a message',
  with: 'The conversation with',
  whole: (count: number) => `All ${count} messages of this conversation`,
  changes: 'What was put right',
  kinds: { merged: 'Joined', split: 'Begun as its own', moved: 'Put here' } as Record<string, string>,
  done: { merged: 'The conversations are one.', split: 'It has its own conversation.', moved: 'It is in the other conversation.' } as Record<string, string>,
};
