/** What Office refuses a manifest for, checked without Office and without the internet. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

const root = join(__dirname, '..');
const developmentUrl = 'https://localhost:3000/';

function readManifest(): Document {
  const text = readFileSync(join(root, 'manifest.xml'), 'utf8');
  return new JSDOM(text, { contentType: 'text/xml' }).window.document;
}

const manifest = readManifest();
const all = [...manifest.querySelectorAll('*')];
const named = (name: string): Element[] => all.filter((element) => element.localName === name);
const text = (name: string): string => named(name)[0]?.textContent ?? '';
const value = (element: Element | undefined): string => element?.getAttribute('DefaultValue') ?? '';

/** The order in which Office's schema wants the children of each element, as Microsoft documents it. */
const orders: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
    'ExtendedOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo'],
  Host: ['Runtimes', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'Title', 'FunctionName'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

describe('the manifest', () => {
  it('is an add-in for the task pane of Word', () => {
    expect(manifest.documentElement.localName).toBe('OfficeApp');
    expect(manifest.documentElement.namespaceURI).toBe(
      'http://schemas.microsoft.com/office/appforoffice/1.1',
    );
    expect(manifest.documentElement.getAttribute('xsi:type')).toBe('TaskPaneApp');
    expect(named('Host').map((host) => host.getAttribute('Name') ?? host.getAttribute('xsi:type'))).toEqual([
      'Document',
      'Document',
    ]);
    expect(named('VersionOverrides').map((element) => element.getAttribute('xsi:type'))).toEqual([
      'VersionOverridesV1_0',
    ]);
    expect(text('Permissions')).toBe('ReadWriteDocument');
  });

  it('asks for no newer Word than the task pane can do without', () => {
    const sets = named('Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')]);
    expect(sets).toEqual([['WordApi', '1.3']]);
  });

  it('has a GUID and a version of four numbers that begins with that of package.json', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(text('Id')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(text('Version')).toBe(`${version}.0`);
    expect(text('Version')).toMatch(/^\d{1,5}(\.\d{1,5}){3}$/);
    expect(text('DefaultLocale')).toMatch(/^[a-z]{2}-[A-Z]{2}$/);
  });

  it.each(Object.entries(orders))('has the children of %s in the order of the schema', (name, order) => {
    expect(named(name).length).toBeGreaterThan(0);
    for (const element of named(name)) {
      const places = [...element.children].map(
        (child) => [child.localName, order.indexOf(child.localName)] as const,
      );
      expect(places.filter(([, place]) => place < 0)).toEqual([]);
      expect(places).toEqual(places.toSorted(([, one], [, other]) => one - other));
    }
  });

  it('gives every control, group and resource an id of its own of at most 32 characters for resources', () => {
    const ids = all
      .map((element) => element.getAttribute('id'))
      .filter((id) => id !== null && id !== 'TabHome');
    expect(new Set(ids).size).toBe(ids.length);
    const resources = named('Resources')[0]?.querySelectorAll('[id]') ?? [];
    expect([...resources].filter(({ id }) => id.length > 32)).toEqual([]);
  });

  it('defines every resource it uses and uses every one it defines', () => {
    const used = new Set(all.map((element) => element.getAttribute('resid')).filter((id) => id !== null));
    const defined = [...(named('Resources')[0]?.querySelectorAll('[id]') ?? [])].map(({ id }) => id);
    expect([...used].toSorted()).toEqual(defined.toSorted());
  });

  it('keeps its texts within the lengths Office allows', () => {
    const lengths = (parent: string): number[] =>
      [...(named(parent)[0]?.children ?? [])].map((string) => value(string).length);
    expect(Math.max(...lengths('ShortStrings'))).toBeLessThanOrEqual(125);
    expect(Math.max(...lengths('LongStrings'))).toBeLessThanOrEqual(250);
    expect(value(named('DisplayName')[0]).length).toBeLessThanOrEqual(125);
    expect(value(named('Description')[0]).length).toBeLessThanOrEqual(250);
    for (const element of named('String')) expect(value(element)).not.toBe('');
  });

  it('names only https addresses of its own, for the build to replace', () => {
    const addresses = all.map(value).filter((address) => /^[a-z]+:/i.test(address));
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !address.startsWith(developmentUrl))).toEqual([]);
    expect(named('AppDomain').map(({ textContent }) => `${textContent}/`)).toEqual([developmentUrl]);
  });

  it('has the icons Office asks for, each of the size it says', () => {
    for (const icon of named('Icon')) {
      const sizes = [...icon.children].map((image) => Number(image.getAttribute('size')));
      expect(sizes).toEqual(expect.arrayContaining([16, 32, 80]));
      for (const image of icon.children)
        expect(image.getAttribute('resid')).toBe(`Icon.${image.getAttribute('size')}`);
    }
    const pictures = [
      ...[...(named('Images')[0]?.children ?? [])].map(
        (image) => [value(image), Number(image.id.split('.')[1])] as const,
      ),
      [value(named('IconUrl')[0]), 32] as const,
      [value(named('HighResolutionIconUrl')[0]), 64] as const,
    ];
    for (const [address, size] of pictures) expect(pixelsOf(address)).toEqual([size, size]);
  });

  it('opens pages that the bundle has', () => {
    const pages = named('Url').map((url) => new URL(value(url)).pathname);
    const config = readFileSync(join(root, 'webpack.config.js'), 'utf8');
    for (const page of pages) expect(config).toContain(`'${page.slice(1)}'`);
  });
});

/** Width and height in a PNG's own header. */
function pixelsOf(address: string): readonly [number, number] {
  const png = readFileSync(join(root, new URL(address).pathname));
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
