/** The words of the house style's controls. */
export const houseStyle = {
  title: 'House style',
  none: 'A council or team can settle its own words, limits and checks in a file. Choose one to use it for this document.',
  kept: 'This document has a house style. It is kept with the document and used in every check.',
  choose: 'Choose a file',
  chooseAnother: 'Choose another file',
  takeAway: 'Take it away',
  alsoRun: 'Also run',
};
