import { settingsWords as german } from "../words/de/settings";
import { settingsWords as english } from "../words/en/settings";
import { wordsOfPlace } from "../words/wordsOfPlace";

export const useSettingsWords = wordsOfPlace({ en: english, de: german });
