import { DocumentError } from '../document/open-document';

/**
 * Does work while changes are tracked. The user's own mode is put back whatever happens; where Word does not let it be
 * set, nothing is done. `document.changeTrackingMode` must be loaded.
 */
export async function whileTracking(context: Word.RequestContext, work: () => Promise<void>): Promise<void> {
  const { document } = context;
  const own = document.changeTrackingMode;
  if (own !== 'Off') {
    await work();
    return;
  }
  document.changeTrackingMode = 'TrackAll';
  document.load('changeTrackingMode');
  await context.sync();
  if (!isTracking(document))
    throw new DocumentError('protected', 'Changes cannot be tracked in this document');
  try {
    await work();
  } finally {
    document.changeTrackingMode = own;
    await context.sync();
  }
}

function isTracking({ changeTrackingMode }: Word.Document): boolean {
  return changeTrackingMode !== 'Off';
}
