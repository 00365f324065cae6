/**
 * What the first screen carries is styled by style sheets in Fluent's tokens, which are there before any script; what comes
 * later brings Fluent's components and its `makeStyles`.
 */
import "./theme/firstTokens.css";
import "./PaneFrame.css";
import "./components/PaneButton.css";
import "./components/PlaceBar.css";
import "./components/ScreenTitle.css";
import "./components/Screen.css";
import "./components/Busy.css";
import "./components/Notice.css";
import "./components/FailureNotice.css";
import "./components/WelcomeScreen.css";
import "./components/StepHeader.css";
