import { checkFileSize, PackageError } from '../index';

/** What becomes of the file that somebody chooses or drops on the page. */
export interface FileTaken {
  /** It was read. */
  read(name: string, bytes: Uint8Array): Promise<void>;
  /** It cannot be had; the sentence says why. */
  refused(sentence: string): void;
}

/** Takes one file at a time: chosen in `input`, or dropped anywhere on the page, which `area` shows while it is dragged. */
export function takeFiles(input: HTMLInputElement, area: HTMLElement, taken: FileTaken): void {
  input.addEventListener('change', () => {
    void take([...(input.files ?? [])], taken).then(() => {
      // Otherwise choosing the same file again would be no change.
      input.value = '';
    });
  });
  // Where nobody takes it, the browser leaves the page and shows the file instead.
  window.addEventListener('dragover', (event) => {
    if (!bringsFiles(event)) return;
    event.preventDefault();
    area.dataset['drop'] = '';
  });
  window.addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) delete area.dataset['drop'];
  });
  window.addEventListener('drop', (event) => {
    delete area.dataset['drop'];
    if (!bringsFiles(event)) return;
    event.preventDefault();
    void take([...(event.dataTransfer?.files ?? [])], taken);
  });
}

function bringsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

async function take(files: readonly File[], { read, refused }: FileTaken): Promise<void> {
  const [file] = files;
  if (file === undefined) return;
  if (files.length > 1) {
    refused(`These are ${files.length} files: open one document at a time.`);
    return;
  }
  try {
    checkFileSize(file.size);
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    refused(`${file.name}: ${error.message}`);
    return;
  }
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) refused(`${file.name} cannot be read: it is a folder, or no longer there.`);
  else await read(file.name, new Uint8Array(bytes));
}
