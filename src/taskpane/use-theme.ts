import { useEffect, useState } from 'react';
import type { Look } from './theme';
import { lookFor } from './theme';

const forcedColours = '(forced-colors: active)';
const darkSystem = '(prefers-color-scheme: dark)';

/** The look that fits Word and the system now; follows both when they change. `ready` once Office.js has started. */
export function useTheme(ready: boolean): Look {
  const [look, setLook] = useState(() => currentLook(false));
  useEffect(() => {
    const update = () => {
      setLook(currentLook(ready));
    };
    update();
    const media = [forcedColours, darkSystem].map((query) => window.matchMedia(query));
    for (const each of media) each.addEventListener('change', update);
    const stopListening = ready ? onOfficeThemeChanged(update) : undefined;
    return () => {
      for (const each of media) each.removeEventListener('change', update);
      stopListening?.();
    };
  }, [ready]);
  return look;
}

function currentLook(officeIsReady: boolean): Look {
  // Not every Word fills in its theme, whatever the types say.
  const office: Office.OfficeTheme | undefined = officeIsReady ? Office.context.officeTheme : undefined;
  return lookFor({
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
