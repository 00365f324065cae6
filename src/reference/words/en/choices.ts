import type { ChoiceId } from "../../choiceId";
import type { ChoiceWords } from "../referenceWords";

export const choices: Readonly<Record<ChoiceId, ChoiceWords>> = {
  logoOrRevenue: {
    question: "Logo churn or revenue churn?",
    answer:
      "Logo churn counts customers, revenue churn their money. They differ as soon as customers differ in size, and boards ask for both. The functions don’t choose: what you put in is what you get. A revenue plan needs revenue churn.",
  },
  churnBase: {
    question: "Churn of what base?",
    answer:
      "Usual is all revenue at the start of the period. With contracts over several years only a part of it can be lost, and Kellogg sets losses against the revenue that was available to renew; that rate is higher and says more about renewals. Take the base that you multiply with later: a rate on renewals must not be applied to all revenue.",
  },
  averages: {
    question: "Simple, weighted or geometric average?",
    answer:
      "The simple average is what most people expect, and the default. The weighted one equals total loss over total base, so it agrees with the accounts; large years count for more. The geometric one compounds to the survival that was actually seen and is the right one to project over several years. They agree when the rates are all the same.",
  },
  averageOrCurve: {
    question: "An average, or a curve?",
    answer:
      "For a base into which customers keep coming, an average of recent years is the usual assumption. For a single cohort it is wrong in one direction: those who leave easily leave first, so churn falls with age (Fader and Hardie). CHURNAVG serves the first, RETENTIONFORECAST the second.",
  },
  netNewLosses: {
    question: "Net new with or without losses?",
    answer:
      'Sales plans call new customers plus cross-sell plus up-sell "net new sales". Finance calls the change in recurring revenue "net new ARR": the same less contraction and churn. NETNEW gives the first until you pass losses, and the second when you do. The last line of REVENUEBRIDGE is the first.',
  },
  priceIncrease: {
    question: "Where does a price increase go?",
    answer:
      "Many companies count it as expansion, which raises their NRR and flatters their sales. Here it is a line of its own: growth of existing revenue that nobody sold. It applies to what is retained, it comes before expansion in the bridge, and it is not part of net new. NRR includes it, as it includes all growth of the same customers.",
  },
  cohortOrTotals: {
    question: "The same customers, or the company’s totals?",
    answer:
      "Some reports work from totals: opening plus expansion less losses, over opening. That agrees with the cohort only if expansion of customers won during the period is kept out of it. GRR and NRR compare the same customers in both years, which the published standards ask for.",
  },
  returningCustomers: {
    question: "What is a customer who comes back?",
    answer:
      "Two years are compared, nothing else: a customer without revenue last year is new, even if they bought the year before. Some companies report them as reactivated. If that matters, keep them apart in the data.",
  },
  absoluteOrRelative: {
    question: "Fixed bounds, or a comparison with the others?",
    answer:
      'Fixed bounds and ratings keep a score\'s meaning: 80 this year is 80 next year. "auto" and "rank" spread accounts over the whole scale whatever their level, but one new account can move all the others. For tiers that steer how often an account is reviewed, fixed bounds are steadier.',
  },
  inverseWinRate: {
    question: "Is pipeline coverage the inverse of the win rate?",
    answer:
      "Pipeline value here is gap / win rate: what must pass through the funnel in all. It is often read as the pipeline that must be open at the start of the period; Kellogg (2024) argues against that reading, since not every opportunity is decided within the period and some are created in it. Take it as a total for the whole horizon.",
  },
  topDownOrBottomUp: {
    question: "From above or from below?",
    answer:
      "A goal can be assigned by weight or summed up from commitments, and the two rarely agree. GOALSPLIT keeps every commitment and shares only what is open, so the difference stays visible instead of being spread over people who have already answered.",
  },
};
