import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import { lazy } from 'react';
import { words } from '../../review/words';
import type * as Form from './MendForm';

/** Brings the form's own script: its list of names, its calendar and what places them are needed for nothing else. */
export function loadMendForm(): Promise<typeof Form> {
  return import('./MendForm');
}

/** The form of a finding, loaded when the first is opened. */
export const MendForm = lazy(() =>
  loadMendForm().then(
    (form) => ({ default: form.MendForm }),
    () => ({ default: NoForm }),
  ),
);

function NoForm({ close }: { readonly close: () => void }): JSX.Element {
  return (
    <div role="alert">
      <p>{words.mending.notLoaded}</p>
      <Button onClick={close}>{words.mending.close}</Button>
    </div>
  );
}
