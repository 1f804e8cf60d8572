/** People so well known that texts name them by one word; with the gender. Facts, compiled by us. */

import { wordList } from './word-list.js';

const KNOWN_MEN = wordList(`
Shakespeare Einstein Darwin Newton Hitler Stalin Lenin Trotsky Churchill Gandhi Mandela Napoleon Marx Engels Freud Plato Aristotle
Socrates Galileo Copernicus Kepler Kennedy Roosevelt Eisenhower Truman Nixon Reagan Obama Trump Biden Clinton Bush Carter Gorbachev
Yeltsin Putin Khrushchev Brezhnev Medvedev Zelensky Zelenskyy Erdogan Erdoğan Macron Sarkozy Hollande Chirac Mitterrand Mussolini
Mozart Beethoven Bach Picasso Rembrandt Michelangelo Leonardo Tolstoy Dostoyevsky Dostoevsky Chekhov Goethe Schiller Kafka Nietzsche
Hegel Kant Descartes Voltaire Rousseau Montesquieu Machiavelli Luther Calvin Erasmus Cicero Caesar Tacitus Thucydides Herodotus Virgil
Ovid Seneca Euripides Sophocles Archimedes Pythagoras Euclid Hippocrates Bismarck Metternich Garibaldi Bolívar Robespierre Danton
Cromwell Gladstone Disraeli Lloyd-George Blair Cameron Attlee Netanyahu Arafat Nasser Sadat Mubarak Gaddafi Assad Khomeini Khamenei
Rouhani Ahmadinejad Castro Guevara Pinochet Perón Mao Nehru Modi Jinnah Pasteur Edison Tesla Faraday Maxwell Heisenberg Bohr Oppenheimer
Feynman Hawking Turing Watt Columbus Magellan Cortés Pizarro Dickens Orwell Hemingway Steinbeck Faulkner Twain Thoreau Emerson
Milton Chaucer Dante Petrarch Cervantes Proust Flaubert Balzac Camus Sartre Confucius Muhammad Jesus Moses Buddha Nobel Mendel Linnaeus
Humboldt Wittgenstein Keynes Hayek Malthus Ricardo Lincoln Jefferson Kerry Romney McCain Sanders Pompeo Snowden Assange Musk Bezos Zuckerberg
Franco Salazar Tito Ceausescu Honecker Kohl Adenauer Brandt Schröder Scholz Orbán Berlusconi Draghi Renzi Juncker Bolsonaro Chávez Maduro
Mugabe Nkrumah Nyerere Lumumba Mobutu Kenyatta Annan Guterres Homer Pliny Augustus Nero Hadrian Charlemagne Tutankhamun Hannibal Saladin`);

const KNOWN_WOMEN = wordList(
  'Cleopatra Merkel Thatcher Beyoncé Rihanna Madonna Boudica Nefertiti Sappho Hatshepsut Bhutto Pankhurst Montessori Curie Austen Brontë',
);

export const genderOfKnownPerson = (name: string): 'female' | 'male' | undefined =>
  KNOWN_WOMEN.has(name) ? 'female' : KNOWN_MEN.has(name) ? 'male' : undefined;
