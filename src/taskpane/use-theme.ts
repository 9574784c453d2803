import type { Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { themeFor } from './theme';

const forcedColours = '(forced-colors: active)';
const darkSystem = '(prefers-color-scheme: dark)';

/** The Fluent theme that fits Word and the system now; follows both when they change. `ready` once Office.js has started. */
export function useTheme(ready: boolean): Theme {
  const [theme, setTheme] = useState(() => currentTheme(false));
  useEffect(() => {
    const look = () => {
      setTheme(currentTheme(ready));
    };
    look();
    const media = [forcedColours, darkSystem].map((query) => window.matchMedia(query));
    for (const each of media) each.addEventListener('change', look);
    const stopListening = ready ? onOfficeThemeChanged(look) : undefined;
    return () => {
      for (const each of media) each.removeEventListener('change', look);
      stopListening?.();
    };
  }, [ready]);
  return theme;
}

function currentTheme(officeIsReady: boolean): Theme {
  // Not every Word fills in its theme, whatever the types say.
  const office: Office.OfficeTheme | undefined = officeIsReady ? Office.context.officeTheme : undefined;
  return themeFor({
    office,
    forcedColours: window.matchMedia(forcedColours).matches,
    systemIsDark: window.matchMedia(darkSystem).matches,
  });
}

/** Calls back on each change of Word's theme, where this Word tells of it; answers what stops that. */
function onOfficeThemeChanged(changed: () => void): (() => void) | undefined {
  const event: Office.EventType | undefined = Office.EventType.OfficeThemeChanged;
  if (event === undefined) return undefined;
  Office.context.document.addHandlerAsync(event, changed);
  return () => {
    Office.context.document.removeHandlerAsync(event, { handler: changed });
  };
}
