/**
 * First names with the gender they most often go with, from many cultures; our own compilation. Names that go
 * with both are in a list apart: they say "a person" and nothing more. Names that are also ordinary words or
 * places (Grace, Will, Jordan) are in, since a chain of two decides more than a name alone.
 */

import { wordList } from './word-list.js';

export const FEMALE_NAMES = wordList(`
Abigail Ada Adele Adriana Agatha Agnes Agnieszka Aicha Aida Aisha Aishwarya Aiko Akiko Alba Alejandra Alena Alessandra
Alexandra Alice Alicia Alina Aline Alison Allison Alma Amal Amalia Amanda Amara Amelia Amelie Amina Amira Amrita Amy Ana
Anaïs Anahita Anastasia Anca Andrea Anette Angela Angelica Angelina Angie Anika Anita Anja Anke Ann Anna Annabel Anne
Annegret Annelies Annette Annie Annika Antje Antonia Anya April Arlene Arundhati Ashley Asma Astrid Aud Audrey Ava Ayaan
Ayaka Ayesha Ayşe Azadeh Barbara Bárbara Beata Beatrice Beatriz Becky Begoña Belén Benazir Berit Bernadette Bertha Beth
Bethany Betsy Betty Bianca Birgit Bonnie Brenda Bridget Brigitte Britta Brittany Camila Camilla Camille Candice Carla
Carly Carmen Carol Carole Carolina Caroline Carolyn Carrie Cassandra Catalina Catarina Caterina Catherine Cathy Cecilia
Cecile Cécile Céline Chantal Charlotte Chelsea Cheryl Chiara Chimamanda Chloe Chloé Christa Christiane Christina Christine
Cindy Claire Clara Clare Claudia Clémence Colleen Concepción Constance Consuelo Cora Coretta Corinne Cornelia Cristina
Cynthia Dagmar Daisy Dana Daniela Danielle Daphne Darya Dawn Deborah Debra Deepika Delia Delphine Denise Diana Diane
Dilma Dina Dolores Dominika Donna Dora Doreen Doris Dorothea Dorothy Ebba Edith Edna Efua Eileen Elaine Eleanor Elena
Eleni Eleonora Elif Elin Elina Elisa Elisabeth Elise Eliza Elizabeth Ella Ellen Elodie Eloise Elsa Elsie Elvira Emilia
Emily Emine Emma Emmanuelle Emmeline Erica Erika Erin Esperanza Esra Estelle Esther Ethel Eugenia Eunice Eva Eve Evelyn
Ewa Fabiola Farah Fatima Fatimah Fatma Fatoumata Faye Federica Felicia Fernanda Fiona Flavia Flora Florence Fran Frances
Francesca Françoise Freda Freya Frida Gabriela Gabriella Gabrielle Gail Galina Gemma Genevieve Georgia Georgina Geraldine
Gertrude Ghada Gillian Gina Giorgia Giovanna Gisela Giulia Gladys Gloria Golda Grace Graciela Greta Gretchen Gro Guadalupe
Gudrun Gwen Gwendolyn Habiba Hala Halima Hana Hanan Hanna Hannah Hanne Harriet Hatice Hazel Heather Heba Hedda Hedwig
Heidi Heike Helen Helena Helene Hélène Helga Henrietta Hilary Hilda Hillary Hina Hiroko Holly Hope Hortense Huda Ida Ilse
Iman Imelda Imogen Inês Ines Ingeborg Ingrid Irena Irene Irina Iris Irma Isabel Isabella Isabelle Isolde Ivana Ivy Jacinda
Jackie Jacqueline Jada Jamila Jan Jana Jane Janet Janice Janine Jasmin Jasmine Jean Jeanette Jeanne Jelena Jenna Jennifer
Jenny Jessica Jill Jo Joan Joana Joanna Joanne Jocelyn Johanna Josefa Josefina Josephine Joy Joyce Juana Judith Judy Julia
Juliana Julie Juliet Juliette June Justine Jutta Kaja Kamala Karen Kari Karin Karina Karla Karolina Kate Katarina Katarzyna
Kate Katerina Katharina Katharine Katherine Kathleen Kathryn Kathy Katia Katie Katja Katrin Katrina Katya Kayla Keiko
Kelly Khadija Kimberly Kirsten Kirsty Klara Kristen Kristin Kristina Kristine Krystyna Kumiko Lakshmi Lamia Lara Larisa
Latifa Laura Lauren Laurence Layla Lea Leah Leila Lena Leonie Leonora Lesley Leticia Leyla Liana Lidia Lieke Lila Lilian
Liliana Lillian Lily Lina Linda Linnea Lisa Lise Liz Liza Lois Lola Loretta Lorna Lorraine Lotte Lou Louise Lourdes
Lubna Lucia Lucie Lucille Lucinda Lucy Ludmila Luisa Luz Lydia Lynn Lynne Mabel Madeleine Madeline Madison Mae Magda
Magdalena Maggie Maha Maia Mairead Maja Malala Małgorzata Malin Mandy Manuela Mara Marcela Marcia Margaret Margarita
Margarethe Margot Marguerite Mari Maria María Mariam Marian Mariana Marianne Marie Mariko Marilyn Marina Marine Marion
Marisa Marisol Marit Marjorie Marlene Marsha Marta Marte Martha Martina Mary Maryam Mathilde Matilda Maud Maureen Maya
Megan Mei Mélanie Melania Melanie Melinda Melissa Mercedes Mercy Meredith Merve Meryem Mia Michaela Michele Michelle
Michiko Mila Mildred Milena Mina Minerva Mira Miranda Miriam Mirjam Mitsuko Moira Molly Mona Monica Monika Monique Morgana
Muna Muriel Myriam Myrtle Nabila Nadezhda Nadia Nadine Naima Nan Nancy Naomi Natalia Natalie Nataliya Natasha Nathalie
Nawal Nazanin Nell Nellie Ngozi Nicola Nicole Nigar Nina Noelle Noor Nora Norma Nour Nuala Octavia Oksana Olena Olga
Olive Olivia Olympe Oriana Paloma Pamela Pam Patience Patricia Patti Paula Paulina Pauline Pearl Peggy Penelope Penny
Petra Philippa Phoebe Phyllis Pia Pilar Piper Polly Pooja Pranati Precious Priscilla Priti Priya Priyanka Rachel Radhika
Ragnhild Raisa Rana Rania Raquel Rashida Rebecca Régine Renata Renate Renée Rhiannon Rhoda Rhonda Rihanna Rita Roberta
Robyn Rocío Romy Ronja Rosa Rosalie Rosalind Rosario Rose Roseanne Rosemary Roxana Roxane Rukmini Ruth Sabina Sabine
Sabrina Sadia Saima Sakura Sally Salma Samantha Samira Sandra Sanna Sara Sarah Saskia Scarlett Selma Serena Shabnam
Shaheen Shakira Shannon Sharon Shauna Sheila Shelley Shereen Sheryl Shirin Shirley Sigrid Silke Silvia Simone Sinéad
Siobhan Sofia Sofía Sofie Solange Soledad Solveig Sonia Sonja Sophia Sophie Soraya Stefania Stefanie Stella Stephanie
Stéphanie Sue Suman Sunita Susan Susana Susanna Susanne Susie Suzanne Svetlana Sybil Sylvia Sylvie Tamar Tamara Tanja
Tanya Tara Tatiana Tatyana Teresa Tess Tessa Thandiwe Thea Thelma Theresa Thérèse Tiffany Tilda Tina Toni Tracey Tracy
Trine Trinidad Trudy Tsitsi Ulla Ulrike Una Ursula Uta Valentina Valeria Valerie Vanessa Vera Verena Veronica Veronika
Véronique Vicky Victoria Violet Virginia Virginie Viviane Vivian Vivien Wambui Wangari Wanda Wanjiru Wendy Whitney
Wilhelmina Wilma Winifred Winnie Xiomara Yael Yasmin Yasmine Yelena Yoko Yolanda Yuki Yuko Yulia Yuliya Yvette Yvonne
Zahra Zainab Zara Zaynab Zehra Zeynep Zoe Zoë Zofia Zsuzsanna Zuleikha Zuzana`);

export const MALE_NAMES = wordList(`
Aaron Abbas Abdallah Abdel Abdoulaye Abdul Abdullah Abe Abebe Abel Abhishek Abiy Abraham Abu Achim Adam Adama Adel Adnan
Adolf Adrian Agustín Ahmad Ahmed Ahmet Aidan Ajay Akbar Akio Akira Alain Alan Albert Alberto Alejandro Aleksandar Aleksander
Aleksandr Alessandro Alexander Alexandre Alexandros Alexei Alexey Alexis Alf Alfons Alfonso Alfred Alfredo Ali Alistair
Allan Allen Alois Alonso Alvaro Álvaro Amadou Amin Amir Amit Amos Anatole Anatoly Anders André Andre Andreas Andrei Andrej
Andrés Andres Andrew Andrey Andriy Andrzej Andy Angelo Angus Anil Anselm Ansel Anthony Antoine Anton Antonio António Antony
Anwar Archibald Arjun Armand Armando Arne Arnold Aron Arthur Artur Arturo Arvind Asad Ashok Ashraf Asif Aslan Atal Atsushi
Aubrey August Augustin Augusto Aurelio Avi Ayman Ayub Babak Baptiste Barack Barnaby Barry Bart Bartholomew Bartosz Bashar
Basil Bastian Ben Benedict Benito Benjamin Benny Benoît Bernard Bernardo Bernd Bernie Bert Bertrand Bill Billy Bjarne Björn
Bjørn Bob Bobby Bogdan Boris Boutros Brad Bradley Brandon Brendan Brent Brett Brian Bruce Bruno Bryan Bülent Burak Byron
Caleb Calvin Cameron Carl Carlo Carlos Carsten Cary Casper Cecil Cedric Cédric Celso Cem Cesar César Chad Chaim Charles
Charlie Chester Chidi Chinua Chris Christian Christof Christoph Christophe Christopher Chuck Cillian Clarence Clark Claude
Claudio Clayton Clemens Clement Cliff Clifford Clint Clive Clyde Colin Colm Conor Conrad Constantin Corey Cormac Cornelius
Craig Cristian Cristiano Cristóbal Curtis Cyril Cyrus Dag Damian Damien Dan Daniel Daniele Danilo Danny Dante Daoud Darius
Darren Darryl Dave David Davide Davis Dean Declan Deepak Demetrius Denis Dennis Denys Derek Dermot Desmond Detlef Dev Dexter
Didier Diego Dieter Dietmar Dietrich Dilip Dimitar Dimitri Dimitrios Dinesh Dirk Dmitri Dmitriy Dmitry Dominic Dominik
Dominique Don Donald Donal Doug Douglas Duncan Dustin Dwayne Dwight Dylan Eamon Earl Ed Eddie Edgar Edmund Eduard Eduardo
Edward Edwin Egon Ehud Eirik Eitan Eli Elias Elie Elijah Elio Eliot Elliot Elliott Elmar Elon Elvis Emanuel Emeka Emil
Emile Émile Emilio Emmanuel Emre Enda Enrico Enrique Enzo Ephraim Erdem Eric Erich Erik Erkki Ernest Ernesto Ernst Errol
Erwin Espen Esteban Ethan Étienne Eugen Eugene Eugenio Evan Everett Evgeny Evo Ezra Fabian Fabien Fabio Fahad Faisal Farid
Farouk Farooq Federico Felipe Felix Ferdinand Ferenc Fergus Fernando Fidel Filip Filippo Finn Florian Floyd Folke Francesco
Francis Francisco Franco François Francois Frank Franklin Frans Franz Fred Freddie Frederic Frederick Frederik Frédéric
Fredrik Friedrich Fritz Fyodor Gabriel Gael Gamal Gareth Garry Gary Gaston Gavin Gene Geoff Geoffrey Georg George Georges
Georgi Georgios Gerald Gerard Gerd Gerhard Gerry Gheorghe Giacomo Gian Gianluca Gideon Gilbert Giles Gilles Gino Giorgio
Giovanni Giuseppe Glenn Godfrey Goran Gordon Goran Göran Graeme Graham Grant Greg Gregor Gregorio Gregory Grigory Guido
Guillaume Guillermo Gunnar Günter Günther Gunther Gus Gustav Gustave Gustavo Guy Habib Hafiz Haile Haitham Hakan Hakim Hal
Hamad Hamid Hamza Hank Hannes Hannibal Hans Harald Haris Harold Haroun Harry Haruki Haruto Harvey Hasan Hashim Hassan Hector
Héctor Heiko Heinrich Heinz Helge Helmut Hendrik Henk Hennadiy Henri Henrik Henrique Henry Herbert Herman Hermann Hernán
Herschel Hervé Hideo Hideki Hilaire Hiro Hiroshi Homer Horace Horst Hosni Howard Hubert Hugh Hugo Humberto Humphrey Hussein
Iain Ian Ibrahim Idris Ignacio Ignatius Igor Ike Ilan Ilham Ilya Imran Ingo Ingmar Ioannis Ion Iqbal Ira Isaac Isaiah Isak
Ishaan Ismail Isaias István Itamar Ivan Iván Ivar Ivo Jaap Jack Jackson Jacob Jacques Jaime Jair Jakob Jakub Jalal Jamal
James Jameel Jamie Jan Jannik Janos János Jared Jarosław Jason Jasper Javier Jawaharlal Jay Jean Jeff Jefferson Jeffrey Jens
Jeremy Jérôme Jerome Jerry Jesper Jesús Jim Jimmy Jiří Joachim João Joaquim Joaquín Jochen Joe Joel Johan Johann Johannes
John Johnny Jon Jonah Jonas Jonathan Joost Jordi Jorge Jörg José Jose Josef Joseph Joshua Josiah Josip Juan Jukka Jules
Julian Julien Julio Julius Jun Junichi Jürgen Jurgen Justin Kai Kamal Kareem Karel Karim Karl Karsten Kaspar Kazuo Keir
Keith Kemal Ken Kenji Kenneth Kent Kenta Kevin Khaled Khalid Khalil Kirk Kjell Klaus Knut Kobe Kofi Konrad Konstantin Kristian
Kristof Krzysztof Kumar Kunal Kurt Kwame Kwasi Kyle Kyriakos Lamar Lance Larry Lars Lasse László Laurent Laurence Lawrence
Lázaro Lech Lee Leif Len Lennart Leo Leon León Leonard Leonardo Leonel Leonid Leopold Leroy Lester Levi Lewis Liam Linus
Lionel Lloyd Lorenzo Louis Luc Luca Lucas Luciano Lucio Ludovic Ludwig Luigi Lula Luís Luis Lukas Łukasz Luke Lutz Lyle Lyndon
Maciej Magnus Mahatma Mahmood Mahmoud Mahmud Maksim Malcolm Malik Manfred Manmohan Manny Manuel Mao Marc Marcel Marcello
Marcelo Marcin Marco Marcos Marcus Marek Mariano Mario Marius Mark Marko Marlon Marshall Martin Martín Marvin Massimo Mateo
Mateusz Mathew Mathias Mathieu Mats Matt Matteo Matthew Matthias Matti Maurice Mauricio Max Maxim Maxime Maximilian
Maxwell Mehmet Melvin Michael Michał Michal Michel Mick Mickey Miguel Mihai Mikael Mike Mikhail Mikkel Mikko Milan Miles
Milo Miloš Milton Minh Miroslav Mitchell Mitt Moe Mohamed Mohammad Mohammed Mohan Mohandas Mohsen Moises Moritz Morris Morten
Moses Moshe Muammar Muhammad Muhammadu Mukesh Murat Murray Mustafa Mykola Nabil Nadim Najib Narendra Naoki Naser Nasser
Nat Nate Nathan Nathaniel Naveen Nawaz Ned Neil Nelson Nestor Neville Niall Nicholas Nick Nicklas Nico Nicolae Nicolas Nicolás
Niels Nigel Nikita Nikki Niklas Nikola Nikolai Nikolaos Nikolaus Nikolay Nils Nizar Noah Noam Noel Norbert Norman Nuno Obadiah
Octavio Odd Olaf Olav Ole Oleg Oleksandr Oleksiy Oliver Olivier Olof Olufemi Oluwaseun Omar Omer Ömer Orlando Orson Oscar
Osama Oskar Osman Oswald Otto Owen Pablo Paddy Pål Paolo Pascal Pat Patrice Patricio Patrick Patrik Paul Paulo Paulus Pavel
Paweł Pavlo Pedro Pekka Per Percy Perry Pervez Peter Petr Petro Petros Phil Philip Philipp Philippe Phillip Pier Pierre
Pieter Pietro Piotr Pliny Prakash Pranab Preston Quentin Quincy Radovan Rafael Raghuram Rahul Rainer Raj Rajiv Rajesh Ralf
Ralph Ram Ramesh Rami Ramón Ramon Randall Randy Raphael Rashid Rasmus Raul Raúl Ravi Ray Raymond Recep Reggie Reginald Reinhard
Rémi Remy René Reuben Rex Reza Ricardo Riccardo Richard Rick Ricky Riad Rob Robert Roberto Robin Rod Roderick Rodney Rodrigo
Rodolfo Roger Rohan Roland Rolf Roman Romano Ron Ronald Ronan Ronnie Rory Ross Roy Ruben Rubén Rudi Rudolf Rudolph Rudy
Rui Rune Rupert Russ Russell Rustam Ryan Sadiq Saeed Sahil Said Saif Saleh Salim Salman Salvador Salvatore Sam Sami Samir
Sampson Samuel Sandro Sanjay Santiago Santos Sasha Satoshi Satya Saul Scott Sean Sebastian Sébastien Sebastião Selim Serge
Sergei Sergey Sergio Sergiy Seth Seymour Shah Shane Shankar Shaun Shawn Sheldon Shigeru Shimon Shinzo Sid Sidney Siegfried
Sigmund Silvio Simon Sinan Søren Spencer Stan Stanislav Stanisław Stanley Stavros Stefan Stefano Steffen Stefanos Stephan
Stéphane Stephen Steve Steven Stewart Stuart Sultan Sundar Sunil Suresh Sven Taavi Tadeusz Tae Tahir Taj Takashi Tanaka Tariq
Taras Taylor Ted Temel Teodor Terence Terry Thabo Thaddeus Theo Theodor Theodore Theresa Thibault Thierry Thomas Thorsten
Thurgood Tiago Tiberius Tim Timo Timothy Timur Tito Tobias Todd Tom Tomas Tomás Tomáš Tomasz Tommaso Tommy Toni Tony Torsten
Travis Trevor Tristan Tunde Tyler Tyrone Ulf Ulrich Ulysses Umar Umberto Umut Usain Usman Vaclav Václav Valentin Valentino
Valery Vasily Viktor Victor Vidar Vijay Vikram Vince Vincent Vincenzo Vinod Virgil Vishal Vitali Vitaly Vito Vittorio Vlad
Vladimir Volodymyr Vojislav Volker Wael Waleed Walid Wallace Walter Warren Wayne Wendell Werner Wesley Wilbur Wilfred Wilhelm
Will Willem William Willy Wilson Winston Wojciech Wolf Wolfgang Woodrow Xavier Yahya Yann Yannick Yannis Yaroslav Yasser
Yasuo Yevgeny Yitzhak Yoshi Yoshihide Youssef Yuri Yuriy Yusuf Yves Zachary Zack Zaid Zane Zbigniew Zdeněk Zeljko Željko
Zia Zlatan Zoltán Zubin`);

export const NEUTRAL_NAMES = wordList(`
Addison Adisa Alex Ali Amari Angel Ariel Ashton Aubrey Avery Bailey Blair Casey Chen Chi Chidinma Dakota Dale Dominique
Drew Eden Emerson Finley Francis Frankie Gale Glen Hao Harley Hayden Hong Hyun Indra Jaden Jamie Jean Jesse Jie Jin Jing
Jodie Jordan Jude Kiran Kim Kyung Laurence Lee Lei Leslie Li Lin Ling Logan Lou Lynn Micah Min Ming Morgan Nicola Nikita
Nikki Noel Noor Pat Parker Peyton Phoenix Qing Quinn Reese Riley River Robin Rowan Ryo Sage Sam Sasha Shan Sidney Skyler
Sydney Tan Taylor Theresa Toni Tracy Wei Wen Xiao Xin Yan Yang Yi Ying Yong Yu Yuki Yun Zhang Zhou`);

/** The gender a first name most often goes with; `person` when it goes with both; undefined when it is not known. */
export function genderOfName(name: string): 'female' | 'male' | 'person' | undefined {
  const [stem] = name.split('-') as [string];
  if (NEUTRAL_NAMES.has(stem)) return 'person';
  const [female, male] = [FEMALE_NAMES.has(stem), MALE_NAMES.has(stem)];
  if (female && male) return 'person';
  return female ? 'female' : male ? 'male' : undefined;
}
