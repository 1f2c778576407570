// Where browsers live. Plain JavaScript: bootstrap.mjs runs it on any Node.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
    'brave-browser',
  ],
  firefox: ['firefox-esr', 'firefox'],
}

const FOLDERS = {
  chromium: [
    // Debian's wrapper in front of this one adds its own switches.
    '/usr/lib/chromium/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
}

const VARIABLES = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' }

/**
 * @param {'chromium' | 'firefox'} name
 * @returns {string | null} path of the browser's program
 */
export function findBrowser(name) {
  const named = process.env[VARIABLES[name]]
  if (named && existsSync(named)) return named
  const onPath = NAMES[name].flatMap((file) =>
    (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, file)),
  )
  return [...FOLDERS[name], ...onPath].find((path) => existsSync(path)) ?? null
}
