### Les mots de la VAE, une définition chacun. Le terme officiel reste en français partout.
### `.full` : les mots entiers d’une abréviation, tels que les textes doivent les dire à leur première apparition.

-aap = AAP
-academie = académie
-accompagnateur = accompagnateur
-agefice = AGEFICE
-agefiph = Agefiph
-aif = AIF
-alternance = alternance
-apec = Apec
-are = ARE
-attestation = attestation
-attestation-employeur = attestation de l’employeur
-bloc = bloc de compétences
-bts = BTS
-bulletin-de-salaire = bulletin de salaire
-caducite = caducité
-cap-emploi = Cap emploi
-cdd = CDD
-cdi = CDI
-cec = CEC
-cep = CEP
-cerfa = CERFA
-certificateur = certificateur
-certification = certification
-cidff = CIDFF
-competence = compétence
-conge-vae = congé VAE
-convention-collective = convention collective
-convocation = convocation
-cpf = CPF
-cui = CUI
-cybersecurite = cybersécurité
-dava = Dava
-demarche = démarche
-dispense = dispense
-dossier-complet = dossier complet
-dossier-de-faisabilite = dossier de faisabilité
-dossier-de-validation = dossier de validation
-enic-naric = Enic-Naric
-entretien = entretien
-eqf = EQF
-evaluation-complementaire = évaluation complémentaire
-experience = expérience
-faf = FAF
-fafcea = FAFCEA
-fif-pl = FIF PL
-france-travail = France Travail
-france-vae = France VAE
-jury = jury
-livret-1 = livret 1
-livret-2 = livret 2
-mise-en-situation = mise en situation
-mission-locale = mission locale
-naf = NAF
-notification = notification
-idcc = IDCC
-opco = OPCO
-option = option
-pfmp = PFMP
-piste = piste
-pmsmp = PMSMP
-poe = POE
-prc = PRC
-preuve = preuve
-prolongation = prolongation
-qualiopi = Qualiopi
-rcs = RCS
-recevabilite = recevabilité
-recteur = recteur
-referentiel = référentiel
-renouvellement = renouvellement
-rh = RH
-rncp = RNCP
-rne = RNE
-rome = ROME
-rqth = RQTH
-rsa = RSA
-service-civique = service civique
-session = session
-sio = SIO
-sisr = SISR
-situation-de-travail = situation de travail
-slam = SLAM
-traducteur-assermente = traducteur assermenté
-transitions-pro = Transitions Pro
-tuteur = tuteur
-unites-generales = unités générales
-urssaf = Urssaf
-vae = VAE
-validation-partielle = validation partielle
-validation-totale = validation totale

glossary-aap = AAP veut dire architecte accompagnateur de parcours. Il aide à préparer la demande, le dossier et le jury. On le choisit sur la liste de France VAE. C’est facultatif.
    .title = { -aap }
    .full = architecte accompagnateur de parcours
    .also = architecte accompagnateur | architecte de parcours | un aap | les aap

glossary-academie = Territoire de l’Éducation nationale. Il y en a trente. Chacune reçoit ses candidats à la VAE.
    .title = { -academie }
    .also = une académie | les académies

glossary-accompagnateur = Personne qui vous aide à préparer la demande, le dossier et l’entretien. C’est facultatif.
    .title = { -accompagnateur }
    .also = accompagnatrice | un accompagnateur | coach vae

glossary-agefice = L’AGEFICE est le fonds d’assurance formation des commerçants et des dirigeants indépendants.
    .title = { -agefice }
    .full = fonds d’assurance formation
    .also = fonds des commerçants

glossary-agefiph = L’Agefiph est le fonds pour l’insertion professionnelle des personnes handicapées. Elle peut aider à payer une VAE.
    .title = { -agefiph }
    .full = fonds pour l’insertion professionnelle des personnes handicapées
    .also = agefip | agephiph

glossary-aif = AIF veut dire aide individuelle à la formation. France Travail peut l’accorder à un demandeur d’emploi.
    .title = { -aif }
    .full = aide individuelle à la formation
    .also = aide individuelle | l’aif

glossary-alternance = Contrat qui mêle le travail en entreprise et les cours. Il y en a deux : apprentissage et professionnalisation.
    .title = { -alternance }
    .also = contrat en alternance | contrat d’alternance

glossary-apec = L’Apec est l’association pour l’emploi des cadres. Elle les conseille gratuitement.
    .title = { -apec }
    .full = association pour l’emploi des cadres
    .also = l’apec

glossary-are = ARE veut dire allocation de retour à l’emploi. C’est l’argent versé à beaucoup de demandeurs d’emploi.
    .title = { -are }
    .full = allocation de retour à l’emploi
    .also = allocation chômage | l’are

glossary-attestation = Papier signé qui prouve un fait : un emploi, des heures, un bloc acquis.
    .title = { -attestation }
    .also = attestations | une attestation

glossary-attestation-employeur = Papier signé par l’employeur. Il dit la période, les activités et le nombre d’heures.
    .title = { -attestation-employeur }
    .also = attestation employeur | certificat employeur | attestation de travail

glossary-bloc = Partie d’un diplôme. Un bloc acquis le reste pour toujours.
    .title = { -bloc }
    .also = bloc | un bloc | les blocs de compétences

glossary-bts = BTS veut dire brevet de technicien supérieur. C’est un diplôme de niveau bac + 2.
    .title = { -bts }
    .also = brevet de technicien supérieur

glossary-bulletin-de-salaire = Papier de l’employeur, chaque mois : le salaire, les heures, la convention collective. On dit aussi fiche de paie.
    .title = { -bulletin-de-salaire }
    .also = fiche de paie | fiche de paye | feuille de paie | bulletin de paie

glossary-caducite = Fin de la recevabilité, quand un délai est passé. On dit qu’elle est caduque.
    .title = { -caducite }
    .also = caduque | devenir caduc

glossary-cap-emploi = Service qui aide les personnes handicapées pour l’emploi et la formation.
    .title = { -cap-emploi }
    .also = capemploi | cap-emploi

glossary-cdd = CDD veut dire contrat à durée déterminée. C’est un contrat de travail avec une date de fin.
    .title = { -cdd }
    .full = contrat à durée déterminée
    .also = contrat à durée déterminée

glossary-cdi = CDI veut dire contrat à durée indéterminée. C’est un contrat de travail qui a un début, et pas de date de fin.
    .title = { -cdi }
    .full = contrat à durée indéterminée
    .also = contrat à durée indéterminée

glossary-cec = CEC veut dire cadre européen des certifications. C’est une échelle commune des diplômes. Le BTS SIO y est au niveau 5.
    .title = { -cec }
    .full = cadre européen des certifications
    .also = cadre européen | cadre européen des certifications | niveau européen

glossary-cep = CEP veut dire conseil en évolution professionnelle. C’est un conseil gratuit et confidentiel pour toute personne active.
    .title = { -cep }
    .full = conseil en évolution professionnelle
    .also = le cep | conseil en évolution | cep ça veut dire

glossary-cerfa = Un CERFA est un formulaire officiel. Celui de la VAE porte le numéro 12818*02.
    .title = { -cerfa }
    .full = formulaire
    .also = formulaire cerfa | cerfa vae | cerfa 12818 | le cerfa

glossary-certificateur = Celui qui délivre le diplôme. Pour le BTS SIO, c’est le ministère de l’Enseignement supérieur, par votre académie.
    .title = { -certificateur }
    .also = organisme certificateur | autorité de certification

glossary-certification = Diplôme, titre ou certificat inscrit sur la liste officielle de l’État.
    .title = { -certification }
    .also = certification professionnelle | une certification

glossary-cidff = Un CIDFF est un centre d’information sur les droits des femmes et des familles. Certains conseillent aussi sur la VAE.
    .title = { -cidff }
    .full = centre d’information sur les droits des femmes et des familles
    .also = le cidff | centre d’information des femmes

glossary-competence = Ce que l’on sait faire, dans une vraie situation.
    .title = { -competence }
    .also = compétences | une compétence

glossary-conge-vae = Absence autorisée par l’employeur, pour préparer ou passer sa VAE.
    .title = { -conge-vae }
    .also = congé pour vae | autorisation d’absence

glossary-convention-collective = Règles communes à un secteur. Son nom est sur le bulletin de salaire.
    .title = { -convention-collective }
    .also = convention | ma convention | la convention collective

glossary-convocation = Lettre ou message officiel qui donne la date, l’heure et le lieu du jury.
    .title = { -convocation }
    .also = la convocation

glossary-cpf = CPF veut dire compte personnel de formation. C’est un droit à payer des formations et l’accompagnement à la VAE.
    .title = { -cpf }
    .full = compte personnel de formation
    .also = le cpf | compte personnel de formation | cpf ça veut dire

glossary-cui = CUI veut dire contrat unique d’insertion. C’est un contrat aidé, pour revenir à l’emploi.
    .title = { -cui }
    .full = contrat unique d’insertion
    .also = contrat aidé

glossary-cybersecurite = Protéger les données, les machines et les services contre les attaques.
    .title = { -cybersecurite }
    .also = cyber | sécurité informatique

glossary-dava = Dava veut dire dispositif académique de validation des acquis. C’est le service de l’académie qui reçoit les candidats à la VAE.
    .title = { -dava }
    .full = dispositif académique de validation des acquis
    .also = le dava | dispositif académique | un dava | dava ça veut dire

glossary-demarche = Sur France VAE : action prévue dans votre dossier, ou conseillée avec la décision. L’enregistrer sur le site garde la recevabilité.
    .title = { -demarche }
    .also = une démarche | démarche france vae

glossary-dispense = Accord pour sauter une matière, grâce à un autre diplôme.
    .title = { -dispense }
    .also = être dispensé | une dispense

glossary-dossier-complet = Dossier où tous les papiers demandés sont là. Le délai de deux mois commence à sa réception.
    .title = { -dossier-complet }
    .also = le dossier complet

glossary-dossier-de-faisabilite = Sur France VAE, c’est la demande de recevabilité. Avant, on disait livret 1.
    .title = { -dossier-de-faisabilite }
    .also = faisabilité | la faisabilité

glossary-dossier-de-validation = Le texte où vous décrivez votre travail pour le jury. On dit aussi livret 2.
    .title = { -dossier-de-validation }
    .also = le dossier de validation

glossary-enic-naric = Enic-Naric est le centre français pour les diplômes étrangers. Il dit à quel niveau français ressemble votre diplôme.
    .title = { -enic-naric }
    .full = centre français pour les diplômes étrangers
    .also = enic | naric | comparabilité | attestation de comparabilité

glossary-entretien = Rencontre avec le jury. Vous parlez de votre travail, puis vous répondez aux questions.
    .title = { -entretien }
    .also = l’entretien | entretien avec le jury

glossary-eqf = EQF est le nom anglais du cadre européen des certifications. Le BTS SIO y est au niveau 5.
    .title = { -eqf }
    .full = cadre européen des certifications
    .also = european qualifications framework | niveau eqf

glossary-evaluation-complementaire = Nouvelle évaluation, sur les seuls blocs qui restent à valider.
    .title = { -evaluation-complementaire }
    .also = évaluation complémentaire vae | complément d’évaluation

glossary-experience = Ce que vous avez fait : emploi, activité à votre compte, bénévolat, stage, mandat.
    .title = { -experience }
    .also = l’expérience | mon expérience

glossary-faf = FAF veut dire fonds d’assurance formation. Il aide les indépendants à payer.
    .title = { -faf }
    .full = fonds d’assurance formation
    .also = un faf | fonds d’assurance formation

glossary-fafcea = Le FAFCEA est le fonds d’assurance formation des artisans.
    .title = { -fafcea }
    .full = fonds d’assurance formation
    .also = fonds des artisans

glossary-fif-pl = Le FIF PL est le fonds d’assurance formation des professions libérales. Beaucoup d’informaticiens indépendants en dépendent.
    .title = { -fif-pl }
    .full = fonds d’assurance formation
    .also = fifpl | fif pl

glossary-france-travail = Le service public de l’emploi. Avant 2024, il s’appelait Pôle emploi.
    .title = { -france-travail }
    .also = francetravail | pole emploi aujourd’hui

glossary-france-vae = Le site officiel de la VAE : vae.gouv.fr.
    .title = { -france-vae }
    .also = francevae | site france vae | portail france vae

glossary-idcc = Numéro de la convention collective, quatre chiffres, sur le bulletin de salaire.
    .title = { -idcc }
    .full = identifiant de la convention collective
    .also = l’idcc | le code idcc | numéro idcc

glossary-jury = Les personnes qui lisent le dossier, vous écoutent et décident. Elles sont sans lien avec vous.
    .title = { -jury }
    .also = un jury | le jury vae | le jury

glossary-livret-1 = Le formulaire CERFA qui demande la recevabilité.
    .title = { -livret-1 }
    .also = livret un | livret1 | premier livret

glossary-livret-2 = Autre nom du dossier de validation, sur la piste du formulaire CERFA.
    .title = { -livret-2 }
    .also = livret deux | livret2 | second livret

glossary-mise-en-situation = Travail pratique devant le jury. Le jury peut le demander.
    .title = { -mise-en-situation }
    .also = mise en situation professionnelle | épreuve pratique

glossary-mission-locale = Lieu qui aide les jeunes de 16 à 25 ans, pour l’emploi et la formation.
    .title = { -mission-locale }
    .also = la mission locale | missions locales

glossary-naf = NAF veut dire nomenclature d’activités française. Ce code dit l’activité d’une entreprise.
    .title = { -naf }
    .full = nomenclature d’activités française
    .also = code naf | le code naf

glossary-notification = Lettre ou message officiel qui donne une décision. Sa date compte pour les délais.
    .title = { -notification }
    .also = la notification

glossary-opco = OPCO veut dire opérateur de compétences. Il aide les entreprises d’un secteur à payer la formation.
    .title = { -opco }
    .full = opérateur de compétences
    .also = l’opco | opérateur de compétences | les opco | opco ça veut dire

glossary-option = Partie du BTS SIO que l’on choisit. Il y en a deux : SISR et SLAM.
    .title = { -option }
    .also = une option | les deux options

glossary-pfmp = PFMP veut dire période de formation en milieu professionnel. C’est le stage en entreprise d’un lycéen.
    .title = { -pfmp }
    .full = période de formation en milieu professionnel
    .also = période de formation en entreprise

glossary-piste = Chemin de la demande. Il y en a deux : France VAE, ou le formulaire CERFA.
    .title = { -piste }
    .also = une piste | quelle piste

glossary-pmsmp = PMSMP veut dire période de mise en situation en milieu professionnel. C’est une immersion courte dans une entreprise.
    .title = { -pmsmp }
    .full = période de mise en situation en milieu professionnel
    .also = immersion en entreprise

glossary-poe = POE veut dire préparation opérationnelle à l’emploi. C’est une formation, avec du temps en entreprise, avant une embauche.
    .title = { -poe }
    .full = préparation opérationnelle à l’emploi
    .also = préparation opérationnelle

glossary-prc = PRC veut dire point relais conseil en VAE. C’est un lieu de conseil gratuit.
    .title = { -prc }
    .full = point relais conseil
    .also = un prc | point relais | point conseil vae | prc ça veut dire

glossary-preuve = Document qui montre ce que vous avez fait : schéma, ticket, code, compte rendu.
    .title = { -preuve }
    .also = une preuve | justificatif | justificatifs

glossary-prolongation = Demande pour garder sa recevabilité plus longtemps, quand le diplôme est resté le même.
    .title = { -prolongation }
    .also = prorogation | une prolongation

glossary-qualiopi = Certificat de qualité d’un organisme de formation ou d’accompagnement.
    .title = { -qualiopi }
    .also = certifié qualiopi

glossary-rcs = RCS veut dire registre du commerce et des sociétés. Les entreprises du commerce y sont inscrites.
    .title = { -rcs }
    .full = registre du commerce et des sociétés
    .also = registre du commerce

glossary-recevabilite = Décision qui dit si votre expérience est assez proche du diplôme pour continuer. Ce n’est pas encore le diplôme.
    .title = { -recevabilite }
    .also = la recevabilité | être recevable | recevable

glossary-recteur = Personne qui dirige une académie et nomme le jury du BTS. Ses services s’appellent le rectorat.
    .title = { -recteur }
    .also = rectrice | rectorat | le rectorat

glossary-referentiel = Liste officielle de ce qu’il faut savoir faire pour le diplôme.
    .title = { -referentiel }
    .also = le référentiel | référentiel du diplôme | référentiels

glossary-renouvellement = Nouvelle demande de recevabilité, quand le diplôme a changé depuis la première.
    .title = { -renouvellement }
    .also = un renouvellement

glossary-rh = RH veut dire ressources humaines. C’est le service qui s’occupe du personnel.
    .title = { -rh }
    .full = ressources humaines
    .also = les rh | la rh | ressources humaines | drh

glossary-rncp = RNCP veut dire répertoire national des certifications professionnelles. C’est la liste officielle des diplômes de métier.
    .title = { -rncp }
    .full = répertoire national des certifications professionnelles
    .also = fiche rncp | le rncp | code rncp

glossary-rne = RNE veut dire registre national des entreprises. Toutes les entreprises y sont inscrites.
    .title = { -rne }
    .full = registre national des entreprises
    .also = registre des entreprises | registre des métiers

glossary-rome = ROME veut dire répertoire opérationnel des métiers et des emplois. C’est une liste officielle de métiers.
    .title = { -rome }
    .full = répertoire opérationnel des métiers et des emplois
    .also = code rome | fiche rome

glossary-rqth = RQTH veut dire reconnaissance de la qualité de travailleur handicapé. Vous n’avez rien à m’en dire.
    .title = { -rqth }
    .full = reconnaissance de la qualité de travailleur handicapé
    .also = la rqth | reconnaissance travailleur handicapé

glossary-rsa = RSA veut dire revenu de solidarité active. C’est une aide pour les personnes à petit revenu.
    .title = { -rsa }
    .full = revenu de solidarité active
    .also = le rsa | revenu de solidarité

glossary-service-civique = Engagement volontaire, pour une mission utile à tous. Il peut compter comme expérience.
    .title = { -service-civique }
    .also = le service civique

glossary-session = Période où les jurys se réunissent.
    .title = { -session }
    .also = session de jury | la session

glossary-sio = SIO veut dire services informatiques aux organisations. C’est le nom du diplôme.
    .title = { -sio }
    .also = services informatiques aux organisations

glossary-sisr = Option A du BTS SIO : solutions d’infrastructure, systèmes et réseaux.
    .title = { -sisr }
    .also = option sisr

glossary-situation-de-travail = Un moment réel de votre travail : un problème, ce que vous avez choisi, le résultat.
    .title = { -situation-de-travail }
    .also = une situation de travail | situations de travail

glossary-slam = Option B du BTS SIO : solutions logicielles et applications métiers.
    .title = { -slam }
    .also = option slam

glossary-traducteur-assermente = Traducteur reconnu par la justice.
    .title = { -traducteur-assermente }
    .also = traductrice assermentée | traduction assermentée | traduction officielle

glossary-transitions-pro = Organisme présent dans chaque région. Il peut payer un forfait VAE à un salarié.
    .title = { -transitions-pro }
    .also = transition pro | transitionspro

glossary-tuteur = Personne qui vous suit dans l’entreprise, pendant un stage ou une formation.
    .title = { -tuteur }
    .also = tutrice | maître de stage

glossary-unites-generales = Matières du BTS SIO à côté des blocs : français, anglais, mathématiques, culture économique.
    .title = { -unites-generales }
    .also = unité générale

glossary-urssaf = Organisme qui reçoit les cotisations des entreprises et des indépendants.
    .title = { -urssaf }
    .also = l’urssaf

glossary-vae = Validation des acquis de l’expérience : obtenir un diplôme grâce à ce que l’on a appris en travaillant.
    .title = { -vae }
    .full = validation des acquis de l’expérience
    .also = la vae | validation des acquis | validation des acquis de l’expérience | quoi vae | vae ça veut dire

glossary-validation-partielle = Le jury valide certains blocs du diplôme. On peut compléter plus tard.
    .title = { -validation-partielle }
    .also = une validation partielle

glossary-validation-totale = Le jury valide tout le diplôme.
    .title = { -validation-totale }
    .also = une validation totale | validation complète vae
