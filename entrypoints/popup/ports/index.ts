import { browser } from 'wxt/browser'
import type { Ports } from '@/components/settings/ports.ts'
import { filePort } from './file.ts'
import { historyPort } from './history.ts'
import { openOptions } from './open-options.ts'
import { riskPort } from './risk.ts'
import { settingsPort } from './settings.ts'
import { sitesPort } from './sites.ts'
import { tabPort } from './tab.ts'
import { workPort } from './work.ts'

/** The browser behind popup and options page. */
export function createPorts(): Ports {
  return {
    now: Date.now,
    languages: [browser.i18n.getUILanguage(), ...navigator.languages],
    settings: settingsPort,
    tab: tabPort,
    sites: sitesPort,
    file: filePort(window.location.pathname.includes('options')),
    history: historyPort,
    work: workPort,
    risk: riskPort,
    openOptions,
  }
}
