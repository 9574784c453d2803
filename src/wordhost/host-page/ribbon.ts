/** The ribbon as the manifest describes it: its group, and buttons that open the pane or run a function of its page. */

/** What a button of the ribbon does: it opens the pane at a page of this server, or runs a function by its name. */
export type RibbonAction =
  { readonly kind: 'show pane'; readonly page: URL } | { readonly kind: 'run'; readonly name: string };

/** One button of the ribbon. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly icon: string;
  readonly action: RibbonAction;
}

/** The ribbon's group, and the page that the pane shows when it is opened without a button. */
export interface Ribbon {
  readonly group: string;
  readonly buttons: readonly RibbonButton[];
  readonly startPage: URL;
}

/** Reads the manifest; every address in it is taken to be at this server. */
export function readRibbon(manifest: string): Ribbon {
  const xml = new DOMParser().parseFromString(manifest, 'text/xml');
  const resource = (element: Element | null | undefined): string => {
    const id = element?.getAttribute('resid') ?? '';
    return xml.querySelector(`Resources [id="${id}"]`)?.getAttribute('DefaultValue') ?? '';
  };
  const actionOf = (control: Element): RibbonAction => {
    const name = control.querySelector('Action > FunctionName')?.textContent ?? null;
    if (name !== null) return { kind: 'run', name };
    return {
      kind: 'show pane',
      page: atThisServer(resource(control.querySelector('Action > SourceLocation'))),
    };
  };
  const buttons = [...xml.querySelectorAll('Control')].map((control) => ({
    id: control.id,
    label: resource(control.querySelector(':scope > Label')),
    description: resource(control.querySelector('Supertip > Description')),
    icon: atThisServer(resource(control.querySelector('Icon > [size="32"]'))).href,
    action: actionOf(control),
  }));
  return {
    group: resource(xml.querySelector('Group > Label')),
    buttons,
    startPage: atThisServer(
      xml.querySelector('DefaultSettings > SourceLocation')?.getAttribute('DefaultValue') ?? 'taskpane.html',
    ),
  };
}

function atThisServer(address: string): URL {
  const { pathname, search } = new URL(address, window.location.origin);
  return new URL(pathname + search, window.location.origin);
}

/** Draws the group; `press` is called with the button that was pressed. */
export function drawRibbon(place: HTMLElement, ribbon: Ribbon, press: (button: RibbonButton) => void): void {
  const buttons = ribbon.buttons.map((button) => {
    const element = document.createElement('button');
    element.type = 'button';
    element.title = button.description;
    element.dataset['control'] = button.id;
    const icon = document.createElement('img');
    icon.src = button.icon;
    icon.alt = '';
    element.append(icon, button.label);
    element.addEventListener('click', () => {
      press(button);
    });
    return element;
  });
  const inGroup = document.createElement('div');
  inGroup.className = 'group-buttons';
  inGroup.append(...buttons);
  const name = document.createElement('span');
  name.className = 'group-name';
  name.textContent = ribbon.group;
  place.replaceChildren(inGroup, name);
}
