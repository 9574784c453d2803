/** The way in for Node: Microsoft's own client library in a window of jsdom, with the stand-in on the other side. */
import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { JSDOM } from 'jsdom';
import { openHost, type HostOptions, type WordHost } from './host';
import { addTrackedChanges, type OfficeWithMeans } from './newer-office';
import type { Batch } from './protocol/batch';

/** A .docx that is open in the stand-in, and the Office.js that talks to it. Several can be open at a time. */
export interface OfficeInNode {
  readonly Word: typeof Word;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: WordHost;
  /** The add-in's settings, as `Office.context.document.settings` gives them. */
  readonly settings: SettingsInNode;
  /** As `Office.context.requirements.isSetSupported`. */
  isSetSupported(name: string, version?: string): boolean;
  /** Frees the window. Nothing but the host can be used afterwards. */
  close(): void;
}

/** What of `Office.context.document.settings` the stand-in has. */
export interface SettingsInNode {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  remove(name: string): void;
  /** Keeps the settings with the document. */
  saveAsync(done: (result: { readonly error: null }) => void): void;
}

/** The requirement sets that the npm copy of Office.js and the stand-in have, and up to which version. */
const requirementSets: Readonly<Record<string, number>> = { wordapi: 1.4, wordapionline: 1.1 };

/** What the library puts into its window. */
interface OfficeWindow {
  readonly Word: typeof Word;
  readonly OfficeExtension: typeof OfficeExtension &
    OfficeWithMeans['OfficeExtension'] & {
      readonly HostBridge: { init(bridge: HostBridge): void };
    };
}

interface HostBridge {
  /** Set by the library. */
  onMessageFromHost?: (message: string) => void;
  sendMessageToHost(message: string): void;
}

/** What the library sends: a batch, as an object or as text. */
interface BridgeMessage {
  readonly id: number;
  readonly message: { readonly body: Batch | string };
}

/** Opens a .docx with an Office.js of its own; fails with a `PackageError`. */
export function openInNode(bytes: Uint8Array, options: HostOptions = {}): OfficeInNode {
  return officeFor(openHost(bytes, options));
}

/** An Office.js for a document that is open. */
export function officeFor(host: WordHost): OfficeInNode {
  const dom = new JSDOM('', { runScripts: 'outside-only', url: 'https://localhost/' });
  compiledLibrary().runInContext(dom.getInternalVMContext());
  const window: unknown = dom.window;
  if (!isOfficeWindow(window)) throw new TypeError('Office.js has not put Word into its window.');
  addTrackedChanges(window);
  window.OfficeExtension.HostBridge.init(bridgeTo(host));
  return {
    Word: window.Word,
    OfficeExtension: window.OfficeExtension,
    host,
    settings: settingsOf(host),
    isSetSupported: (name, version = '1.1') => Number(version) <= (requirementSets[name.toLowerCase()] ?? 0),
    close: () => dom.window.close(),
  };
}

let library: Script | null = null;

/** Compiled once: each window only runs it. */
function compiledLibrary(): Script {
  const filename = require.resolve('@microsoft/office-js/dist/word-web-16.00.js');
  library ??= new Script(readFileSync(filename, 'utf8'), { filename });
  return library;
}

function isOfficeWindow(window: unknown): window is OfficeWindow {
  return typeof window === 'object' && window !== null && 'Word' in window && 'OfficeExtension' in window;
}

function bridgeTo(host: WordHost): HostBridge {
  const bridge: HostBridge = {
    sendMessageToHost(text) {
      const { id, message } = parse<BridgeMessage>(text);
      const batch = typeof message.body === 'string' ? parse<Batch>(message.body) : message.body;
      const body = JSON.stringify(host.answer(batch));
      const answer = { type: 2, id, message: { statusCode: 200, headers: {}, body } };
      // Word answers later, never within the call.
      setImmediate(() => bridge.onMessageFromHost?.(JSON.stringify(answer)));
    },
  };
  return bridge;
}

/** The library is trusted to send what it says it sends. */
function parse<Message>(text: string): Message {
  const message: Message = JSON.parse(text);
  return message;
}

function settingsOf(host: WordHost): SettingsInNode {
  const settings = new Map(Object.entries(host.getSettings()));
  return {
    get: (name) => settings.get(name) ?? null,
    set: (name, value) => void settings.set(name, value),
    remove: (name) => void settings.delete(name),
    saveAsync(done) {
      host.saveSettings(Object.fromEntries(settings));
      setImmediate(() => done({ error: null }));
    },
  };
}
