/** The host page's entry: opens a document, shows it beside the pane, and lets the pane work on it as in Word. */
import { faultsFromAddress, PackageError } from '../index';
import type { FaultPlan, Selected } from '../index';
import { documentView } from './document-view';
import type { DocumentView } from './document-view';
import { element } from './element';
import { converse } from './office-conversation';
import type { Conversation } from './office-conversation';
import { officeThemes } from './office-theme';
import { openInHost } from './open-in-host';
import type { DocumentOpen } from './open-in-host';
import { paneFrame } from './pane-frame';
import { runFunction } from './run-function';
import { drawRibbon, readRibbon } from './ribbon';
import { samplePlans } from './sample-plans';
import { takeFiles } from './take-files';
import { listenToTyping } from './typing';

/** Milliseconds without a change before the document is drawn again; more where drawing takes long. */
const shortestRest = 150;

/** What the npm copy of Office.js knows; `?wordApi=1.3` in the address makes this an older Word. */
const newestWordApi = 1.4;

const area = element('document', HTMLElement);
const message = element('message', HTMLElement);
const frame = element('pane-frame', HTMLIFrameElement);
const samples = element('samples', HTMLSelectElement);
const themeSwitch = element('theme', HTMLButtonElement);

const view: DocumentView = documentView(
  area,
  element('pages', HTMLElement),
  element('comments', HTMLElement),
);
const pane = paneFrame(element('pane', HTMLElement), frame, element('divider', HTMLElement), () => {
  view.fit();
});

let open: DocumentOpen | null = null;
let faults: FaultPlan = {};
let conversation: Conversation | null = null;
let isTyping = false;
let theme: keyof typeof officeThemes = 'light';
let redraw: ReturnType<typeof setTimeout> | undefined;
let rest = shortestRest;

/** Opens the .docx in place of the one before; says so where it is none, and then the one before stays. */
async function openDocument(name: string, bytes: Uint8Array): Promise<void> {
  try {
    const events = {
      changed: () => {
        drawSoon(next);
      },
      selected: (words: Selected) => {
        if (!isTyping) view.select(words);
        conversation?.selectionChanged();
      },
      roundTrip: showRoundTrips,
    };
    const next: DocumentOpen = openInHost(name, bytes, events, faults);
    await view.draw(bytes);
    open = next;
  } catch (error) {
    const why = error instanceof PackageError ? error.message : 'The document cannot be shown here.';
    tell(`${name}: ${why}`);
    return;
  }
  tell(null);
  element('document-name', HTMLElement).textContent = name;
  showRoundTrips();
  pane.reload();
}

/** Not under the hands of somebody who types: what they have typed they see already. */
function drawSoon(changed: DocumentOpen): void {
  clearTimeout(redraw);
  if (!isTyping) redraw = setTimeout(() => void draw(changed), rest);
}

async function draw(changed: DocumentOpen): Promise<void> {
  if (changed !== open) return;
  const began = performance.now();
  await view.draw(changed.save());
  // The pane works in this same thread, and drawing must not take most of it.
  rest = Math.max(shortestRest, 3 * (performance.now() - began));
}

async function openSample(name: string): Promise<void> {
  const response = await fetch(`plans/${name}.docx`);
  if (!response.ok) {
    tell(`There is no sample plan called “${name}”.`);
    return;
  }
  await openDocument(`${name}.docx`, new Uint8Array(await response.arrayBuffer()));
}

function saveDocument(): void {
  if (!open) return;
  const link = document.createElement('a');
  const bytes = new Uint8Array(open.save());
  link.href = URL.createObjectURL(
    new Blob([bytes], { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' }),
  );
  link.download = open.name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Says one sentence above the document; `null` takes it away. */
function tell(sentence: string | null): void {
  message.textContent = sentence ?? '';
  message.hidden = sentence === null;
}

function showRoundTrips(): void {
  element('round-trips', HTMLOutputElement).value = `Round trips: ${open?.roundTrips() ?? 0}`;
}

function switchTheme(): void {
  theme = theme === 'light' ? 'dark' : 'light';
  document.documentElement.dataset['theme'] = theme;
  themeSwitch.setAttribute('aria-pressed', String(theme === 'dark'));
  // Like Word, which gives its add-ins a new theme when they start.
  pane.reload();
}

async function start(): Promise<void> {
  const query = new URLSearchParams(window.location.search);
  try {
    faults = faultsFromAddress(query);
  } catch (error) {
    tell(error instanceof RangeError ? error.message : String(error));
    return;
  }
  const wanted = query.get('plan') ?? samplePlans[0].name;
  samples.replaceChildren(
    ...samplePlans.map(({ name, title }) => new Option(title, name, false, name === wanted)),
  );
  samples.addEventListener('change', () => void openSample(samples.value));
  takeFiles(element('file', HTMLInputElement), area, { read: openDocument, refused: tell });
  element('save', HTMLButtonElement).addEventListener('click', saveDocument);
  themeSwitch.addEventListener('click', switchTheme);
  element('close-pane', HTMLButtonElement).addEventListener('click', () => {
    pane.close();
  });
  window.addEventListener('resize', () => {
    view.fit();
  });

  listenToTyping(element('pages', HTMLElement), () => view.paragraphs(), {
    typed(paragraph, before, after) {
      isTyping = true;
      open?.user.type(paragraph, before, after);
    },
    moved(first, from, last, to) {
      isTyping = true;
      open?.user.select(first, from, last, to);
    },
    left() {
      isTyping = false;
      if (open) drawSoon(open);
    },
  });

  await openSample(wanted);
  conversation = converse(frame, {
    document() {
      if (!open) throw new Error('No document is open.');
      return open;
    },
    theme: () => officeThemes[theme],
    wordApi: Number(query.get('wordApi') ?? newestWordApi),
  });
  const ribbon = readRibbon(await (await fetch('manifest.xml')).text());
  drawRibbon(element('ribbon', HTMLElement), ribbon, ({ action }) => {
    if (!open) return;
    if (action.kind === 'show pane') pane.open(action.page);
    else {
      pane.openIfClosed(ribbon.startPage);
      void runFunction(frame, action.name);
    }
  });
  if (open) pane.open(ribbon.startPage);
}

void start();
