/** The key under which a house style, as JSON text, is kept with the document. */
export const houseStyleKey = 'PlanCheck.HouseStyle';
