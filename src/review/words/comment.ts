/** What a comment of ours is made of; by its first line and the line that suggests it is known again. */
export const comment = {
  opening: 'Plan check',
  suggestion: 'Suggested:',
  question: 'To think about:',
  offered: 'From this document –',
};
