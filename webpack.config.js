/**
 * The add-in's bundle: `taskpane.html` with its scripts, the assets and the manifest, into `dist/add-in`.
 *
 * `--mode production` puts the address in PLAN_CHECK_URL where the manifest has https://localhost:3000/.
 * `--env office=local` is for the stand-in for Word: the pages load Office.js from beside them, not from Microsoft.
 */
const path = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const devCerts = require('office-addin-dev-certs');
const HtmlWebpackPlugin = require('html-webpack-plugin');

const developmentUrl = 'https://localhost:3000/';
const officeCdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const officeLocal = 'office-js/office.js';

/** The address the add-in will be served from: https, with a slash at the end. */
function productionUrl() {
  const address = process.env.PLAN_CHECK_URL ?? developmentUrl;
  const url = new URL(address.endsWith('/') ? address : `${address}/`);
  if (url.protocol !== 'https:')
    throw new Error(`PLAN_CHECK_URL must begin with https://, not "${address}".`);
  return url.href;
}

/** Writes the address (and, for AppDomains, its origin) over the development one. */
function manifestFor(url) {
  return (manifest) =>
    manifest
      .toString()
      .replaceAll(developmentUrl, url)
      .replaceAll(`<AppDomain>${new URL(developmentUrl).origin}<`, `<AppDomain>${new URL(url).origin}<`);
}

/** The pages name Microsoft's address, as Microsoft asks; beside the stand-in they load the copy from npm. */
class OfficeFromBeside {
  apply(compiler) {
    compiler.hooks.compilation.tap('OfficeFromBeside', (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).beforeEmit.tap('OfficeFromBeside', (page) => ({
        ...page,
        html: page.html.replaceAll(officeCdn, officeLocal),
      }));
    });
  }
}

/** Serves `npm run dev-server` with the certificate that Word trusts; the tool asks before it installs one. */
async function developmentServer() {
  const { ca, key, cert } = await devCerts.getHttpsServerOptions();
  return {
    port: Number(process.env.npm_package_config_dev_server_port ?? 3000),
    server: { type: 'https', options: { ca, key, cert } },
    headers: { 'Access-Control-Allow-Origin': '*' },
    hot: false,
    client: { overlay: false },
  };
}

module.exports = async (env, { mode }) => {
  const development = mode === 'development';
  const standIn = env.office === 'local';
  return {
    name: 'add-in',
    mode,
    target: ['web', 'es2022'],
    // No `eval`: the content-security policy of the pages forbids it.
    devtool: development ? 'source-map' : false,
    entry: { taskpane: './src/taskpane/index.ts' },
    output: {
      path: path.resolve(__dirname, standIn ? 'dist/stand-in' : 'dist/add-in'),
      filename: development ? '[name].js' : '[name].[contenthash:8].js',
      chunkFilename: development ? '[name].js' : '[name].[contenthash:8].js',
      clean: !standIn,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'ts-loader',
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      ],
    },
    plugins: [
      new HtmlWebpackPlugin({
        filename: 'taskpane.html',
        template: './src/taskpane/taskpane.html',
        chunks: ['taskpane'],
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: 'assets/icons/*.png' },
          { from: 'assets/help.html', to: 'assets/help.html' },
          { from: 'assets/shortcuts.json', to: 'assets/shortcuts.json' },
          { from: 'manifest.xml', transform: manifestFor(development ? developmentUrl : productionUrl()) },
        ],
      }),
      ...(standIn ? [new OfficeFromBeside()] : []),
    ],
    cache: {
      type: 'filesystem',
      cacheDirectory: path.resolve(__dirname, '.cache/webpack'),
      name: `add-in-${mode}-${env.office ?? 'cdn'}`,
      buildDependencies: { config: [__filename] },
    },
    performance: { hints: false },
    devServer: env.WEBPACK_SERVE ? await developmentServer() : undefined,
  };
};
