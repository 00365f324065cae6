const ELSEWHERE = "USD";

/** By region; the countries of the euro below. */
const CURRENCIES: Readonly<Record<string, string>> = {
  AE: "AED",
  AU: "AUD",
  BR: "BRL",
  CA: "CAD",
  CH: "CHF",
  CN: "CNY",
  CZ: "CZK",
  DK: "DKK",
  GB: "GBP",
  HK: "HKD",
  HU: "HUF",
  IL: "ILS",
  IN: "INR",
  JP: "JPY",
  KR: "KRW",
  LI: "CHF",
  MX: "MXN",
  NO: "NOK",
  NZ: "NZD",
  PL: "PLN",
  RO: "RON",
  SE: "SEK",
  SG: "SGD",
  TR: "TRY",
  ZA: "ZAR",
};

const EURO_AREA = /^(?:AD|AT|BE|BG|CY|DE|EE|ES|FI|FR|GR|HR|IE|IT|LT|LU|LV|MC|ME|MT|NL|PT|SI|SK|SM|VA|XK)$/;

/** What people pay with where a locale is at home, as ISO code: EUR for "de-AT", CHF for "de-CH", and EUR for a plain "de". */
export function localCurrency(locale: string): string {
  const region = regionOf(locale);
  if (region === undefined) return ELSEWHERE;
  return EURO_AREA.test(region) ? "EUR" : (CURRENCIES[region] ?? ELSEWHERE);
}

function regionOf(locale: string): string | undefined {
  try {
    return new Intl.Locale(locale).maximize().region;
  } catch {
    return undefined;
  }
}
