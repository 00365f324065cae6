/** Accounts as unkind to a layout as real ones can be: names without a place to break, twelve digits, losses, blanks. */
const UNBROKEN =
  "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft mbH & Co. KGaA";
const LONG =
  "The Honourable Company of Merchants Trading into the Northern Seas and Adjacent Territories, Holding (Ireland) Limited";
const OWNER = "Maximiliane-Charlotte Freifrau von und zu Hohenzollern-Sigmaringen-Württemberg";
const INDUSTRY = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsdienstleistungen";

const rows: readonly (readonly (string | number)[])[] = [
  [
    "Account ID",
    "Account",
    "Account owner",
    "Industry",
    "Customer since",
    "Revenue FY2024",
    "Revenue FY2025",
    "Revenue FY2026",
  ],
  [
    "K-0000000000000000000000000000000001",
    UNBROKEN,
    OWNER,
    INDUSTRY,
    "2001-03-01",
    812345678901,
    905432109876,
    987654321012,
  ],
  ["K-2", `"${LONG}"`, OWNER, INDUSTRY, "1998-07-15", 498765432109, 512345678901, 432109876543],
  ["K-3", "W".repeat(60), "Ottokar", "Öl", "2019-01-01", 120000000000, -123456789012, 150000000000],
  ["K-4", "Ä", "Ottokar", "Öl", "2020-11-30", 45000000000, 51000000000, 0],
  ["K-5", "Kleinunternehmen Fünf", "Ottokar", INDUSTRY, "2024-02-29", 0, 12, 7],
  ["K-6", "Kunde ohne Umsatz", OWNER, "Öl", "", "", "", ""],
  ["K-6", "Kunde ohne Umsatz", OWNER, "Öl", "gestern", 5, "n. v.", 5],
];

export const UNKIND_ACCOUNTS = rows.map((row) => row.join(",")).join("\n");
export const UNBROKEN_NAME = UNBROKEN;
export const LONG_NAME = LONG;
