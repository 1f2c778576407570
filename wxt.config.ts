import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'wxt'
import { ALL_FRAMES_MATCHES, HOST_PERMISSIONS, TOP_FRAME_MATCHES } from './utils/background/own-sites.ts'

/** The look-alike Data Center host: the only thing in which the test build's manifest differs. */
const TEST_HOSTS = process.env['SOLVE_FIRST_TEST_BUILD'] ? ['https://jira.acme.example/*'] : []

/** What the overlay runs on: React's API on Preact, 3.8 × less script in a page that is not ours. */
const IN_PAGE = [
  // Both browsers have the native `browser` at our minimum versions: the polyfill is for the other pages.
  { find: /^wxt\/browser$/, replacement: '@wxt-dev/browser' },
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  { find: /^react\/jsx-(dev-)?runtime$/, replacement: 'preact/jsx-runtime' },
  { find: /^react(-dom)?$/, replacement: 'preact/compat' },
]

export default defineConfig({
  srcDir: '.',
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [tailwindcss()],
    build: { sourcemap: Boolean(process.env['SOLVE_FIRST_SOURCE_MAPS']) },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'scripting', 'activeTab'],
    host_permissions: [...HOST_PERMISSIONS, ...TEST_HOSTS],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    incognito: 'not_allowed' as const,
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    storage: { managed_schema: 'managed_schema.json' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'solve-first@solve-first.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '148' }),
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ name }) => name === 'overlay' || name === 'lookout')) return
      config.resolve ??= {}
      config.resolve.alias = [...IN_PAGE, ...toList(config.resolve.alias)]
    },
    // Named here, not by WXT's content scripts: their context calls out to the page that they are there.
    'build:manifestGenerated': (_wxt, manifest) => {
      const js = ['lookout.js']
      const run_at = 'document_idle'
      manifest.content_scripts = [
        { matches: TOP_FRAME_MATCHES, js, run_at },
        { matches: ALL_FRAMES_MATCHES, js, all_frames: true, run_at },
      ]
    },
  },
  zip: { excludeSources: ['*.log', 'docs/pictures/**', 'test/**', '.output/**'] },
})

function toList(alias: unknown): { find: string | RegExp; replacement: string }[] {
  if (Array.isArray(alias)) return alias
  return Object.entries((alias ?? {}) as Record<string, string>).map(([find, replacement]) => ({
    find,
    replacement,
  }))
}
