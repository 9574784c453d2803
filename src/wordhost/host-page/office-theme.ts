/** The theme that Office hands to its add-ins, and how the stand-in hands it over. */

declare global {
  interface Window {
    /** Office.js's own namespace, in the pane's frame. */
    readonly OSF?: { readonly OfficeAppContext?: { readonly prototype: object } };
  }
}

/** Office's theme, under Microsoft's own names; colours as #RRGGBB. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
  readonly themeId: string;
}

/** Word's Colourful and Black themes. */
export const officeThemes: Readonly<Record<'light' | 'dark', OfficeTheme>> = {
  light: {
    bodyBackgroundColor: '#FFFFFF',
    bodyForegroundColor: '#242424',
    controlBackgroundColor: '#FFFFFF',
    controlForegroundColor: '#242424',
    isDarkTheme: false,
    themeId: 'Colorful',
  },
  dark: {
    bodyBackgroundColor: '#1F1F1F',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#292929',
    controlForegroundColor: '#FFFFFF',
    isDarkTheme: true,
    themeId: 'Black',
  },
};

/**
 * Gives the pane `Office.context.officeTheme`. The npm copy of Office.js, older than themes in Word on the web, builds its
 * context without one; the value is laid under the object it builds the context from. Call before the context is sent.
 */
export function handOverTheme(frame: HTMLIFrameElement, theme: () => OfficeTheme): void {
  const contextOf = frame.contentWindow?.OSF?.OfficeAppContext;
  if (!contextOf) return;
  Object.defineProperty(contextOf.prototype, '_officeTheme', {
    configurable: true,
    get: theme,
    set: () => undefined,
  });
}
