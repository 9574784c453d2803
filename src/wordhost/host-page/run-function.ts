/** Runs the functions that the pane's page has given Office.js for the ribbon, as Word does in a shared runtime. */

/** Milliseconds between looks for the function while the page is still loading. */
const betweenLooks = 50;
/** So long a page may take until its functions are there. */
const longest = 20_000;

/** Calls the function that the page in the frame has associated with the name. Fails where there is none in the end. */
export async function runFunction(frame: HTMLIFrameElement, name: string): Promise<void> {
  for (let waited = 0; waited < longest; waited += betweenLooks) {
    const found = associated(frame.contentWindow, name);
    if (found) {
      found({ completed: () => undefined });
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, betweenLooks));
  }
  throw new Error(`The pane has no function “${name}”.`);
}

type AssociatedFunction = (event: { readonly completed: () => void }) => void;

/** Office.js keeps them under `Office.actions._association.mappings`, by their names in capitals. */
function associated(page: Window | null, name: string): AssociatedFunction | null {
  let value: unknown = page;
  for (const key of ['Office', 'actions', '_association', 'mappings', name.toUpperCase()])
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return typeof value === 'function' ? (event) => void Reflect.apply(value, undefined, [event]) : null;
}
