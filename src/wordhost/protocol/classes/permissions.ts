import { permissionsOf } from '../../docx/protection';
import { ApiError } from '../api-error';
import type { Session } from '../word-object';

/** Fails with `AccessDenied` where the document's text may not be changed. */
export function requireEditing({ document }: Session): void {
  if (!permissionsOf(document.parts, document.main.name).edit) throw denied();
}

/** Fails with `AccessDenied` where the document takes no comments. */
export function requireCommenting({ document }: Session): void {
  if (!permissionsOf(document.parts, document.main.name).comment) throw denied();
}

function denied(): ApiError {
  return new ApiError('AccessDenied', 'The document is protected.');
}
