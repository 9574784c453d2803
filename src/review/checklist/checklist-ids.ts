/** The items, in the order in which they are asked. The ids are kept with documents: they never change. */
export const checklistIds = [
  'right-agencies',
  'brothers-and-sisters',
  'culture-and-diversity',
  'child-involved',
  'partners',
  'shared',
  'change-known',
  'capacity',
  'disagreement',
  'understood',
  'signatures',
] as const;

/** What one item is known by. */
export type ChecklistId = (typeof checklistIds)[number];
