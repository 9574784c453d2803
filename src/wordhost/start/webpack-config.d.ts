declare module '*/webpack.config.js' {
  import type { Configuration } from 'webpack';

  /** The add-in's bundle; `office: 'local'` is the one for the stand-in, which asks Microsoft for nothing. */
  export default function configure(
    env: { readonly office?: 'cdn' | 'local' },
    options: { readonly mode: 'development' | 'production' },
  ): Promise<Configuration & { readonly output: NonNullable<Configuration['output']> }>;
}
