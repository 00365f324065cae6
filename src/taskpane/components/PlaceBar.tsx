import { PLACE_ICONS } from "../places";
import { PLACES, type Place } from "../state/place";
import { useLanguage } from "../words/LanguageContext";

interface PlaceBarProps {
  /** `undefined` until it is known where one begins. */
  readonly current: Place | undefined;
  readonly onChosen: (place: Place) => void;
}

/** The places of the pane, the current one marked; each is a tab stop. */
export function PlaceBar({ current, onChosen }: PlaceBarProps) {
  const { words } = useLanguage();
  return (
    <nav className="place-bar" aria-label={words.places.navigation}>
      <ul className="place-bar-list">
        {PLACES.map((place) => {
          const Icon = PLACE_ICONS[place];
          const isCurrent = place === current;
          return (
            <li key={place} className="place-bar-item">
              <button
                type="button"
                className="place-bar-place"
                title={words.places.names[place]}
                {...(isCurrent ? { "aria-current": "page" as const } : {})}
                onClick={() => onChosen(place)}
              >
                <Icon className="place-bar-icon" aria-hidden />
                <span className="place-bar-name" data-name={words.places.names[place]}>
                  {words.places.names[place]}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
