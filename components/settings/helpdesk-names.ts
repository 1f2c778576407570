import type { HelpdeskId } from '@/utils/ticket/ref.ts'
import type { Product } from './ports.ts'

/** Names the vendors gave; the same in every language. */
export const HELPDESK_NAMES: Readonly<Record<HelpdeskId, string>> = {
  zendesk: 'Zendesk',
  jira: 'Jira',
  topdesk: 'TOPdesk',
}

export const PRODUCT_NAMES: Readonly<Record<Product, string>> = {
  zendesk: 'Zendesk',
  jira: 'Jira Cloud',
  'jira-data-center': 'Jira Data Center',
  topdesk: 'TOPdesk',
}

/** `https://acme.zendesk.com` → `acme.zendesk.com`. */
export function hostOf(origin: string): string {
  return origin.replace(/^https?:\/\//, '')
}
