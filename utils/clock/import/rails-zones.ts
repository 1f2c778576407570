import { isZone } from '../zone.ts'

/*
 * Zendesk names zones as Ruby on Rails does (ActiveSupport::TimeZone::MAPPING, Rails 8). A Rails name that is the
 * IANA city itself ("Amsterdam" → Europe/Amsterdam) is listed under its region; others one by one.
 */
const CITIES: Readonly<Record<string, string>> = {
  Africa: 'Algiers Cairo Casablanca Harare Johannesburg Monrovia Nairobi',
  America:
    'Asuncion Bogota Caracas Chihuahua La_Paz Lima Mazatlan Mexico_City Monterrey Montevideo Puerto_Rico Santiago Tijuana',
  Asia: 'Almaty Baghdad Baku Bangkok Chongqing Colombo Dhaka Hong_Kong Irkutsk Jakarta Jerusalem Kabul Kamchatka Karachi Kathmandu Kolkata Krasnoyarsk Kuala_Lumpur Kuwait Magadan Muscat Novosibirsk Rangoon Riyadh Seoul Singapore Srednekolymsk Taipei Tashkent Tbilisi Tehran Tokyo Ulaanbaatar Urumqi Vladivostok Yakutsk Yerevan',
  Atlantic: 'Azores',
  Australia: 'Adelaide Brisbane Darwin Hobart Melbourne Perth Sydney',
  Europe:
    'Amsterdam Athens Belgrade Berlin Bratislava Brussels Bucharest Budapest Copenhagen Dublin Helsinki Istanbul Kaliningrad Lisbon Ljubljana London Madrid Minsk Moscow Paris Prague Riga Rome Samara Sarajevo Skopje Sofia Stockholm Tallinn Vienna Vilnius Volgograd Warsaw Zagreb Zurich',
  Pacific: 'Auckland Fiji Guam Port_Moresby',
}

const OTHERS: Readonly<Record<string, string>> = {
  'Abu Dhabi': 'Asia/Muscat',
  Alaska: 'America/Juneau',
  'American Samoa': 'Pacific/Pago_Pago',
  Arizona: 'America/Phoenix',
  Astana: 'Asia/Almaty',
  'Atlantic Time (Canada)': 'America/Halifax',
  Beijing: 'Asia/Shanghai',
  Bern: 'Europe/Zurich',
  Brasilia: 'America/Sao_Paulo',
  'Buenos Aires': 'America/Argentina/Buenos_Aires',
  Canberra: 'Australia/Sydney',
  'Cape Verde Is.': 'Atlantic/Cape_Verde',
  'Central America': 'America/Guatemala',
  'Central Time (US & Canada)': 'America/Chicago',
  'Chatham Is.': 'Pacific/Chatham',
  Chennai: 'Asia/Kolkata',
  'Eastern Time (US & Canada)': 'America/New_York',
  Edinburgh: 'Europe/London',
  Ekaterinburg: 'Asia/Yekaterinburg',
  Georgetown: 'America/Guyana',
  Greenland: 'America/Nuuk',
  Guadalajara: 'America/Mexico_City',
  Hanoi: 'Asia/Bangkok',
  Hawaii: 'Pacific/Honolulu',
  'Indiana (East)': 'America/Indiana/Indianapolis',
  'International Date Line West': 'Etc/GMT+12',
  Islamabad: 'Asia/Karachi',
  Kiev: 'Europe/Kyiv',
  Kyiv: 'Europe/Kyiv',
  'Marshall Is.': 'Pacific/Majuro',
  'Mid-Atlantic': 'Atlantic/South_Georgia',
  'Midway Island': 'Pacific/Midway',
  'Mountain Time (US & Canada)': 'America/Denver',
  Mumbai: 'Asia/Kolkata',
  'New Caledonia': 'Pacific/Noumea',
  'New Delhi': 'Asia/Kolkata',
  Newfoundland: 'America/St_Johns',
  "Nuku'alofa": 'Pacific/Tongatapu',
  Osaka: 'Asia/Tokyo',
  'Pacific Time (US & Canada)': 'America/Los_Angeles',
  Pretoria: 'Africa/Johannesburg',
  Quito: 'America/Lima',
  Samoa: 'Pacific/Apia',
  Sapporo: 'Asia/Tokyo',
  Saskatchewan: 'America/Regina',
  'Solomon Is.': 'Pacific/Guadalcanal',
  'Sri Jayawardenepura': 'Asia/Colombo',
  'St. Petersburg': 'Europe/Moscow',
  'Tokelau Is.': 'Pacific/Fakaofo',
  Wellington: 'Pacific/Auckland',
  'West Central Africa': 'Africa/Algiers',
}

/** The IANA zone of a Rails (or already IANA) name; null for one that is neither. */
export function ianaZone(name: string): string | null {
  if (Object.hasOwn(OTHERS, name)) return OTHERS[name] ?? null
  const city = name.replaceAll(' ', '_')
  const region = Object.keys(CITIES).find((area) => CITIES[area]?.split(' ').includes(city))
  if (region !== undefined) return `${region}/${city}`
  return isZone(name) ? name : null
}
