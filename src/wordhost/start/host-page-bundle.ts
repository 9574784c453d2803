/** How the host page is bundled: apart from the add-in, which knows nothing of it. */
import { join } from 'node:path';
import CopyWebpackPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import type { Configuration } from 'webpack';

const source = join(__dirname, '..', 'host-page');

/** The bundle of `index.html`, the page that stands in for Word's window; `cache` is a folder to keep work in. */
export function hostPageBundle(mode: 'development' | 'production', cache: string): Configuration {
  return {
    name: 'host-page',
    mode,
    target: ['web', 'es2022'],
    devtool: 'source-map',
    entry: { 'host-page': join(source, 'main.ts') },
    output: { filename: '[name].js' },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          exclude: /node_modules/,
          loader: 'ts-loader',
          options: { transpileOnly: true, compilerOptions: { noEmit: false }, instance: 'host-page' },
        },
      ],
    },
    plugins: [
      new HtmlWebpackPlugin({ filename: 'index.html', template: join(source, 'index.html') }),
      new CopyWebpackPlugin({ patterns: [{ from: join(source, 'host-page.css') }] }),
    ],
    cache: { type: 'filesystem', cacheDirectory: cache, name: `host-page-${mode}` },
    performance: { hints: false },
  };
}
