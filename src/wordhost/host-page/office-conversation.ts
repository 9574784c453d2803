/**
 * The host's side of the conversation with Office.js in the pane's frame, as Word on the web holds it: JSON texts sent
 * with `postMessage`. What Office.js asks of the document is handed on; what it needs to start is answered here.
 */
import { addTrackedChanges, hasOffice } from '../newer-office';
import { handOverTheme } from './office-theme';
import type { OfficeTheme } from './office-theme';

/** What the conversation is about: the document that is open now. */
export interface DocumentInHost {
  readonly name: string;
  /** Answers one Word API batch: JSON text in, JSON text out. */
  answer(request: string): string;
  /** The add-in's settings kept with the document, each a text in JSON. */
  readSettings(): Readonly<Record<string, string>>;
  saveSettings(settings: Readonly<Record<string, string>>): void;
}

/** The host as the pane sees it. */
export interface HostAsSeen {
  /** Throws where no document is open. */
  document(): DocumentInHost;
  theme(): OfficeTheme;
  /** The newest of Word's requirement sets it says it has: 1.4, or an earlier one to be an older Word. */
  readonly wordApi: number;
}

/** A message of Office.js; the fields are Microsoft's own names. */
interface Message {
  readonly _actionName: string;
  readonly _actionType?: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _messageType: number;
  readonly _data: unknown;
}

const addIn = 'plan-check-pane';
const wordOnTheWeb = 262144;
const request = 0;
const responseType = { answer: 0, event: 1 } as const;
const registerEvent = 1;
/** The npm copy of Office.js asks for comments under the set WordApiOnline, as Word had them before WordApi 1.4. */
const commentsSince = 1.4;
const dispatch = { wordBatch: 93, saveSettings: 76, loadSettings: 75 };

/**
 * The address at which Office.js finds itself in Word on the web, given the pane's own address. Each is a conversation of its
 * own, as in Word: Office.js remembers the settings of a conversation, and would show those of the document opened before.
 */
export function addressInHost(pane: URL): string {
  const address = new URL(pane);
  const conversation = `plan-check-${crypto.randomUUID()}`;
  address.searchParams.set('_host_Info', `Word$Web$16.01$en-GB$${conversation}`);
  // The last part is read to the end of the address, so nothing may follow it.
  address.hash = `&_serializer_version=1&_xdm_Info=${conversation}|${addIn}|${encodeURIComponent(window.location.origin)}`;
  return address.href;
}

/** The conversation, once it has begun. */
export interface Conversation {
  /** Tells the pane that the selection has changed, if it wants to know. */
  selectionChanged(): void;
  end(): void;
}

/** Answers the pane in `frame`, until it is ended. */
export function converse(frame: HTMLIFrameElement, host: HostAsSeen): Conversation {
  let wantsSelection: Message | null = null;
  const answer = (message: Message): unknown => {
    if (message._actionType === registerEvent) {
      if (/selectionChanged/i.test(message._actionName)) wantsSelection = message;
      return { Error: 0 };
    }
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        handOverTheme(frame, host.theme);
        return context(host);
      case 'executeMethod':
        // Office.js has loaded by now, and nobody has tracked changes in hand yet.
        if (frame.contentWindow && hasOffice(frame.contentWindow)) addTrackedChanges(frame.contentWindow);
        return execute(message._data, host.document());
      default:
        return { Error: 0 };
    }
  };
  const receive = (event: MessageEvent<unknown>): void => {
    if (event.source !== frame.contentWindow || event.origin !== window.location.origin) return;
    const message = readMessage(event.data);
    if (message === null || message._messageType !== request) return;
    send(message, responseType.answer, answer(message));
  };
  const send = (to: Message, type: number, data: unknown): void => {
    const response = {
      _messageType: 1,
      _responseType: type,
      _errorCode: 0,
      _actionName: to._actionName,
      _conversationId: to._conversationId,
      _correlationId: to._correlationId,
      _origin: window.location.origin,
      _data: data,
    };
    frame.contentWindow?.postMessage(JSON.stringify(response), window.location.origin);
  };
  window.addEventListener('message', receive);
  return {
    selectionChanged() {
      if (wantsSelection !== null) send(wantsSelection, responseType.event, {});
    },
    end() {
      window.removeEventListener('message', receive);
    },
  };
}

/** The message, or `null` for what other libraries send about. */
function readMessage(data: unknown): Message | null {
  if (typeof data !== 'string' || !data.startsWith('{')) return null;
  const message: unknown = JSON.parse(data);
  return isMessage(message) ? message : null;
}

function isMessage(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && '_actionName' in value && '_messageType' in value;
}

/** What Office.js must know before `Office.onReady` resolves. */
function context(host: HostAsSeen): unknown {
  const document = host.document();
  const sets = { WordApi: host.wordApi, ...(host.wordApi < commentsSince ? {} : { WordApiOnline: 1.1 }) };
  return {
    _id: addIn,
    _appName: wordOnTheWeb,
    _appVersion: '16.01',
    _appUILocale: 'en-GB',
    _dataLocale: 'en-GB',
    _docUrl: new URL(encodeURIComponent(document.name), window.location.origin).href,
    _clientMode: 1,
    _settings: document.readSettings(),
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: crypto.randomUUID(),
    _appInstanceId: addIn,
    _requirementMatrix: JSON.stringify(sets),
    _hostFullVersion: '16.01',
  };
}

interface MethodCall {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
}

function isMethodCall(value: unknown): value is MethodCall {
  return typeof value === 'object' && value !== null && 'DdaMethod' in value;
}

function execute(data: unknown, document: DocumentInHost): unknown {
  if (!isMethodCall(data)) return { Error: 0 };
  const method = data.DdaMethod?.DispatchId;
  if (method === dispatch.wordBatch) {
    const body = document.answer(String(data.ArrayData?.[4]));
    return { Version: 1, Error: 0, Data: [200, ['Content-Type', 'application/json'], body] };
  }
  if (method === dispatch.loadSettings) {
    return { Error: 0, Properties: Object.entries(document.readSettings()) };
  }
  if (method === dispatch.saveSettings) {
    document.saveSettings(Object.fromEntries(data.DdaSettingsMethod?.Properties ?? []));
  }
  return { Error: 0 };
}
