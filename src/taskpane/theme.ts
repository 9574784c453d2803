import type { Theme } from '@fluentui/react-components';
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';

/** What decides how the pane looks. */
export interface Surroundings {
  /** Office's own theme; `undefined` where this Word tells none. */
  readonly office: Pick<Office.OfficeTheme, 'bodyBackgroundColor' | 'isDarkTheme'> | undefined;
  /** The system forces its own colours (Windows' contrast themes). */
  readonly forcedColours: boolean;
  /** The system's colours are dark. */
  readonly systemIsDark: boolean;
}

/** How the pane looks: Fluent's theme, and what the browser's own parts (scroll bars) follow. */
export interface Look {
  readonly theme: Theme;
  readonly colorScheme: 'light' | 'dark';
}

const light: Look = { theme: withTextInRem(webLightTheme), colorScheme: 'light' };
const dark: Look = { theme: withTextInRem(webDarkTheme), colorScheme: 'dark' };
const highContrast: Look = { theme: withTextInRem(teamsHighContrastTheme), colorScheme: 'dark' };

/** The look that fits: Word's own theme, or the system's where it forces its colours. Light where nothing tells. */
export function lookFor({ office, forcedColours, systemIsDark }: Surroundings): Look {
  if (forcedColours) return systemIsDark ? highContrast : light;
  return isDark(office) ? dark : light;
}

/** Fluent measures its text in pixels; in rem it grows with the text size that people choose for their browser. */
function withTextInRem(theme: Theme): Theme {
  const texts = Object.entries(theme).flatMap(([token, value]) =>
    /^(fontSize|lineHeight)/.test(token) && typeof value === 'string' && value.endsWith('px')
      ? [[token, `${String(Number.parseFloat(value) / 16)}rem`] as const]
      : [],
  );
  return { ...theme, ...Object.fromEntries(texts) };
}

// Older Words give the colours of their theme but not whether it is dark.
function isDark(office: Surroundings['office']): boolean {
  if (!office) return false;
  return office.isDarkTheme || lightness(office.bodyBackgroundColor) < 0.35;
}

/** How light a colour like "#F3F2F1" is, 0 black to 1 white; 1 for what is no such colour. */
function lightness(colour: string | undefined): number {
  const [, red, green, blue] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(colour ?? '') ?? [];
  if (red === undefined || green === undefined || blue === undefined) return 1;
  const share = (part: string) => Number.parseInt(part, 16) / 255;
  return 0.299 * share(red) + 0.587 * share(green) + 0.114 * share(blue);
}
