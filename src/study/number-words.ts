/** The words of numbers: what they count with, hedge with and measure in. */

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const SMALL_NUMBERS = list('one two three four five six seven eight nine');
export const TEN_AND_MORE = list(
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety',
);
export const SCALES = list('hundred thousand million billion trillion dozen bn tn m k');
/** Numbers without a count: dozens, tens of thousands. */
export const VAGUE_NUMBERS = list('tens dozens scores hundreds thousands millions billions trillions');
export const FRACTIONS = list(
  'half third thirds quarter quarters fifth fifths sixth sixths eighth eighths tenth tenths',
);

/** What stands before a number and belongs to it, the longest first. */
export const HEDGES: readonly (readonly string[])[] = [
  'as many as',
  'as few as',
  'as little as',
  'as much as',
  'as low as',
  'as high as',
  'no more than',
  'no fewer than',
  'no less than',
  'an average of',
  'a total of',
  'a record',
  'at least',
  'at most',
  'up to',
  'more than',
  'less than',
  'fewer than',
  'well over',
  'just over',
  'just under',
  'close to',
  'an estimated',
  'estimated',
  'almost',
  'nearly',
  'about',
  'around',
  'some',
  'roughly',
  'approximately',
  'over',
  'under',
  'only',
  'just',
  'every',
  'exactly',
  'all',
].map((phrase) => phrase.split(' '));

export const TIME_UNITS = list(
  'second seconds minute minutes hour hours day days night nights week weeks month months year years decade decades century centuries generation generations',
);

/** Two words stand with a space between them. */
export const MEASURE_UNITS = new Set([
  ...list(`
kilometre kilometres kilometer kilometers km metre metres meter meters m cm mm centimetre centimetres centimeter
centimeters millimetre millimetres millimeter millimeters mile miles yard yards feet foot ft inch inches hectare hectares ha acre
acres km² m² km2 m2 tonne tonnes ton tons kilogram kilograms kilo kilos kg gram grams mg ounce ounces litre litres liter liters
gallon gallons barrel barrels megawatt megawatts MW gigawatt gigawatts GW kilowatt kilowatts kW kWh Hz volt volts watt watts
degree degrees °C °F ° knot knots mph km/h kph calorie calories decibel decibels gigabyte gigabytes ppm light-year light-years`),
  'square kilometres',
  'square kilometers',
  'square kilometre',
  'square metres',
  'square meters',
  'square miles',
  'square feet',
  'cubic metres',
  'cubic meters',
  'cubic kilometres',
  'degrees Celsius',
  'degrees Fahrenheit',
  'degrees C',
  'degrees F',
  'light years',
  'parts per million',
  'parts per billion',
]);

export const COINS = list(
  'dollar dollars euro euros pound pounds pence cent cents crown crowns franc francs mark marks rouble roubles ruble rubles rupee rupees yen yuan peso pesos lira kroner kronor shilling shillings rand won',
);

/** What a unit may be of, after a hyphen: a 30-year lease, a six-storey block. */
export const HYPHEN_UNITS = list(
  'year month week day hour minute second mile kilometre kilometer km metre meter m foot inch acre hectare tonne ton storey story bed seat strong page point member pound litre liter megawatt degree ounce gallon man woman person nation km-long',
);

/** Counted nouns that are worth telling even of three or four. */
export const WORTH_COUNTING = list(
  'cases people patients deaths victims casualties villages lives villagers children women men countries homes houses jobs votes seats schools soldiers civilians arrests survivors refugees prisoners species hospitals states times',
);

/** Before a number these make it a name: page 12, Room 4. */
export const LABELS = list(
  'page pages p pp chapter chapters section sections article articles fig figure figures table tables no nos number numbers room route line channel flight level type group grade phase stage volume vol part parts version question rule resolution act step class gate platform block covid apollo boeing airbus war aged age highway unit psalm verse amendment item',
);

/** Words that end a noun phrase. */
export const PHRASE_ENDS = list(`
and or of in at on to by for from with but than that which who whom whose is was are were be been as per a an the had have has it its
he she they we you i his her their our when while if so more less away up out into over under will would could can may might must should
ago later earlier before after not no yet because since until during without within across along around through also then there here
said says say told now ever even still each every both either only just about against between among behind beyond did do does where how
what why like unlike this these those am pm`);
