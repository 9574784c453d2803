/** The sample plans that are served beside the page, by the name of their file; the first is opened at the start. */
export const samplePlans = [
  { name: 'child-in-need-plan', title: 'Child in need plan' },
  { name: 'child-protection-plan', title: 'Child protection plan' },
  { name: 'early-help-plan', title: 'Family plan (early help)' },
] as const;
