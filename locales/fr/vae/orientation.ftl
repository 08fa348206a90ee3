vae-orientation =
    Faire le point avec un conseiller. Il regarde avec vous si la VAE, ce diplôme et son niveau vous conviennent. Il peut aussi dire quelle aide existe pour la suite.

    C’est gratuit, et jamais obligatoire.
    .title = Orientation
    .action = { $conseil-is ->
        [rendez-vous] Allez à votre rendez-vous, avec un CV et vos questions.
       *[other] Prenez rendez-vous avec un conseiller VAE gratuit.
    }
    .need = Apportez un CV, la liste de vos emplois, stages et activités bénévoles, et vos questions.
    .duration = Comptez environ deux mois pour choisir, sans vous presser.
    .stay = { $conseil-is ->
        [rendez-vous] D’ici là, préparez vos questions pour le conseiller. Si la date change, écrivez « changer ».
       *[other] Une seule chose à faire pour l’instant : prendre ce rendez-vous. Écrivez « contact » pour savoir qui appeler. Si personne ne répond, essayez le suivant de la liste.
    }

vae-orientation-age = Quel âge avez-vous ?
    .label = Votre âge
    .told = j’ai … ans | j’ai … | j’ai … piges | je viens d’avoir … ans | je vais sur mes … ans | âgé de … ans | âgée de … ans | mon âge c’est … | j’ai … balais | j’ai eu … ans | je vais fêter mes … ans | je viens de fêter mes … ans | j’ai maintenant … ans | j’ai bien … ans | âge … ans | mon âge est de … ans
    .told-with = … ans | … piges | … balais | j’en ai … | âge … | mon âge … | …
    .told-not = … h | … par semaine | … heures | … ans d’expérience | … ans de métier | … ans de boîte | … ans d’ancienneté | … ans que | j’ai … ans d’expérience | j’ai … ans de métier | j’ai … ans de boîte | j’ai … ans d’ancienneté | … ans d’expérience | … ans de métier | … ans d’ancienneté | depuis … ans | il y a … ans | pendant … ans | j’ai … mois | j’ai … blocs | j’ai … bloc | j’ai … expériences | j’ai … enfants | j’ai … emplois | j’ai … diplômes | j’ai … question | j’ai … questions | j’en ai … pages | j’en ai … ans d’expérience | plus de … ans | plus de … | moins de … ans | moins de … | dans … ans | depuis plus de … ans | … mois | … semaines | … jours | … heures | … blocs | … euros | … pages | … enfants | enfant de … ans | fils de … ans | fille de … ans
    .retry = Écrivez votre âge en chiffres, par exemple 23.
    .help = De 16 à 25 ans, une mission locale peut vous recevoir. L’âge ne sert qu’à cela.
    .skip = Je préfère ne pas le dire
    .skip-also = je ne veux pas le dire | je préfère pas | je préfère pas le dire | pas envie de le dire | c’est personnel | ça ne vous regarde pas | ça vous regarde pas | je passe | ça te regarde pas | ça ne te regarde pas | pas envie de donner mon âge | je donne pas mon âge | je dis pas mon âge | ça ne se demande pas | ça se demande pas

vae-orientation-option =
    Le BTS SIO a deux options.

    SISR (solutions d’infrastructure, systèmes et réseaux) : vous installez, reliez et dépannez.
    SLAM (solutions logicielles et applications métiers) : vous créez ou modifiez des programmes.

    Laquelle ressemble à votre travail ?
    .label = Votre option
    .told = option … | l’option … | je fais du … | je veux faire … | je prends … | je prends l’option … | je vise … | je vise l’option … | je choisis … | je suis en … | en fait c’est … | finalement c’est … | c’est plutôt … | ce sera … | ça sera … | plutôt … | je préfère … | finalement je prends … | je veux prendre … | je vais prendre … | je pars sur … | je suis … | je travaille en … | je bosse en …
    .choice-SISR = SISR
    .choice-SISR-also = réseau | réseaux | système | systèmes | systèmes et réseaux | serveur | serveurs | les serveurs | dépannage | dépanner | infrastructure | infra | option a | technicien réseau | technicienne réseau | technicien informatique | technicienne informatique | technicien support | support | support informatique | helpdesk | help desk | hotline | maintenance | maintenance informatique | admin système | admin réseau | admin sys | sysadmin | administrateur système | administratrice système | administrateur réseau | administratrice réseau | câblage | matériel | cisr | sirs | l’option réseau | l’option a | option réseau | réseau informatique | du réseau | de l’infra | du support | de la maintenance | je répare des pc | je répare des ordinateurs | répare des pc | répare des ordis | répare des ordinateurs | réparer des pc | réparer des ordinateurs | réparation | réparateur informatique | je dépanne | dépanne les gens | dépanneur informatique | je gère les serveurs | je m’occupe des serveurs | je m’occupe du réseau | je gère le réseau | parc informatique | gestion de parc | je gère un parc | cloud | virtualisation | vmware | linux | windows server | active directory | cisco | switch | switchs | routeur | routeurs | firewall | pare-feu | vpn | hébergement | technicien de proximité | technicienne de proximité | sisr pas slam | sisr et pas slam | sisr plutôt que slam
    .choice-SLAM = SLAM
    .choice-SLAM-also = logiciel | logiciels | développement | développement web | développeur | développeuse | dev | dev web | développeur web | développeuse web | programmation | programmer | programme | programmes | programmeur | programmeuse | application | applications | appli | applis | web | site web | sites web | code | coder | codage | je code | codeur | codeuse | option b | base de données | bases de données | bdd | slame | maintenance applicative | maintenance de logiciels | web developer | l’option b | option dev | option développement | du code | du dev | du web | du développement | php | python | java | javascript | html | css | sql | symfony | wordpress | full stack | fullstack | front end | frontend | back end | backend | je développe | je programme | je fais du dev | je fais du web | je fais des sites | sites internet | site internet | des logiciels | des applis | des applications | faire des sites | faire des applis | slam pas sisr | slam et pas sisr | slam plutôt que sisr
    .choice-SLAM-not = code postal
    .retry = Je n’ai pas compris. Répondez SISR ou SLAM.
    .help = On choisit une seule option. Prenez ce que vous faites le plus souvent. Un conseiller ou le Dava (dispositif académique de validation des acquis) confirmera avec vous.
    .skip = Je ne sais pas encore
    .skip-also = je sais pas encore | je ne sais pas | je sais pas | sais pas | jsp | j’hésite | j’hésite encore | aucune idée | pas encore choisi | pas encore choisie | plus tard | je me tâte | je suis pas encore décidé | pas encore décidé | pas encore décidée | pas décidé | pas décidée | je verrai plus tard | je choisirai plus tard | à voir | ça dépend

vae-orientation-bilan =
    Vous pouvez faire le point sur vos compétences, avec des exemples de tous les jours. Il y a une quinzaine de questions.

    Vous pouvez vous arrêter à tout moment et voir le résultat. Pour le revoir plus tard, écrivez « mon bilan ».

    Voulez-vous faire ce bilan maintenant ?
    .label = Faire le bilan
    .choice-oui = Oui, faire le bilan
    .choice-oui-also = oui | ouais | oui je veux bien | je veux bien | avec plaisir | d’accord | ok | okay | volontiers | bien sûr | faire le bilan | on fait le bilan | allons-y | on y va | c’est parti | go | vas-y | pourquoi pas | si vous voulez | allez | carrément | je suis d’accord | on commence | commençons | c’est bon | on essaie | essayons | oui on peut
    .choice-non = Non, plus tard
    .choice-non-also = non | nan | non merci | pas maintenant | plus tard | une autre fois | sans bilan | pas de bilan | sans façon | passer | je passe | pas envie | j’ai pas envie | j’ai pas le temps | pas le temps | je n’ai pas le temps | pas besoin | pas maintenant plus tard | non ça va | ça ira | bof | pas la peine | pas tout de suite | je préfère pas | je préfère ne pas | non plus tard
    .retry = Répondez oui ou non.
    .help = Ce n’est pas une note. Il aide à préparer votre rendez-vous et à choisir votre option.

vae-orientation-competences =
    Dites ce qui est vrai pour vous aujourd’hui. Il n’y a pas de mauvaise réponse.

    L’exemple aide à comprendre : le vôtre peut être différent. Bénévolat et stages comptent aussi.
    .label = Vos compétences
    .question =
        Question { $place } sur { $count } : { $competence }.

        Exemple : { $example }.

        L’avez-vous déjà fait ?
    .choice-jamais = Jamais
    .choice-jamais-also = non | nan | non jamais | pas du tout | jamais fait | jamais de la vie | pas encore | pas encore fait | je n’ai jamais fait | j’ai jamais fait | je ne l’ai jamais fait | je l’ai jamais fait | je n’ai pas fait | j’ai pas fait | j’ai pas encore fait | zéro | je ne sais pas faire | je sais pas faire | je ne connais pas | je connais pas | connais pas
    .choice-avec-aide = Avec de l’aide
    .choice-avec-aide-also = avec aide | avec une aide | oui avec de l’aide | aidé | aidée | en étant aidé | en étant aidée | un peu | un petit peu | un tout petit peu | pas tout seul | pas toute seule | pas seul | pas seule | jamais seul | jamais seule | avec un collègue | avec une collègue | avec des collègues | avec quelqu’un | accompagné | accompagnée | quand on m’aide | j’ai besoin d’aide pour ça | je débute
    .choice-seul = Sans aide
    .choice-seul-also = oui sans aide | oui seul | oui seule | oui tout seul | oui toute seule | seul | seule | tout seul | toute seule | moi-même | par moi-même | je me débrouille | je me débrouille seul | je me débrouille seule | en autonomie | autonome | je suis autonome | facile | je sais faire | je sais le faire | je gère | sans problème
    .choice-explique = Je sais l’expliquer aux autres
    .choice-explique-also = expliquer | je sais l’expliquer | je l’explique | je peux l’expliquer | j’explique | je l’explique aux autres | je l’enseigne | je l’apprends aux autres | je forme les autres | je forme des gens | je forme mes collègues | je montre aux autres | j’aide les autres | expert | experte | je suis expert | je suis experte | je maîtrise | je maîtrise à fond | à fond | parfaitement | très bien | les doigts dans le nez
    .stop = Arrêter et voir le résultat
    .stop-also = arrêter | arrête | arrêtez | j’arrête | on arrête | stop | stop ici | arrêter ici | arrêter le bilan | arrête le bilan | arrêter là | on s’arrête là | finir | fini | terminer | terminé | fin | assez | ça suffit | c’est trop long | trop long | c’est long | j’en ai marre | voir le résultat | voir mon résultat | résultat | le résultat | mon résultat | voir le bilan | voir mon bilan
    .result = Voici votre bilan, d’après vos réponses. Ce n’est pas une note. Le jury décide, sur tout le diplôme.
    .result-strong = Vous savez déjà, sans aide :
    .result-nothing = Vos réponses ne montrent pas encore de point fort. C’est seulement un point de départ. Souvent, on oublie ce que l’on sait faire, car on le fait chaque jour. Un conseiller peut chercher avec vous.
    .result-show = Pour le jury, gardez des preuves, sans secret de l’entreprise. Par exemple :
    .result-option-SISR = Vos réponses se rapprochent de l’option SISR (réseaux et systèmes). C’est une indication : le choix reste le vôtre.
    .result-option-SLAM = Vos réponses se rapprochent de l’option SLAM (logiciels et applications). C’est une indication : le choix reste le vôtre.
    .result-option-none = Vos réponses n’indiquent pas encore d’option. Pensez à ce que vous faites le plus souvent : réseaux et systèmes (SISR), ou logiciels et applications (SLAM).
    .result-units =
        Le BTS demande aussi des unités générales, c’est-à-dire des matières :
        – le français (culture générale et expression) ;
        – l’anglais, à un bon niveau (B2) ;
        – les mathématiques pour l’informatique ;
        – la culture économique, juridique et managériale.

        Demandez au Dava (dispositif académique de validation des acquis) comment les préparer. Avec un diplôme de niveau bac + 2 ou plus, demandez-lui si une dispense existe.
    .result-after = Montrez ce bilan à un conseiller. Pour le revoir, écrivez « mon bilan ».
    .retry = Je n’ai pas compris. Répondez par exemple « jamais », « avec de l’aide » ou « sans aide ».
    .help = Pensez à une situation de travail réelle. En cas de doute, prenez la réponse la plus proche.

vae-orientation-conseil = Avez-vous vu un conseiller pour parler de votre VAE ?
    .label = Rendez-vous avec un conseiller
    .choice-oui = Oui, c’est fait
    .choice-oui-also = oui | ouais | c’est fait | déjà fait | déjà | oui déjà | je l’ai vu | je l’ai vue | j’ai vu un conseiller | j’ai vu une conseillère | j’en ai vu un | j’en ai vu une | j’ai eu mon rdv | j’ai eu mon rendez-vous | rendez-vous passé | rdv passé | rdv fait | c fait | oui c fait | déjà vu | vu un conseiller | vu une conseillère | je l’ai rencontré | je l’ai rencontrée | vu ma conseillère | vu mon conseiller | rencontré un conseiller | rencontré une conseillère | rencontré mon conseiller | déjà rencontré | rendez-vous fait | j’ai eu un rendez-vous | j’ai déjà eu mon rendez-vous | j’ai déjà eu un rendez-vous | j’y suis allé | j’y suis allée | j’y suis déjà allé | j’y suis déjà allée | j’ai parlé à un conseiller | parlé avec un conseiller | j’ai parlé avec une conseillère | oui la semaine dernière | oui le mois dernier | oui hier | c’est bon c’est fait
    .choice-rendez-vous = J’ai un rendez-vous
    .choice-rendez-vous-also = rendez-vous | rdv | j’ai rdv | j’ai un rdv | rendez-vous pris | rdv pris | j’ai pris rdv | j’ai pris rendez-vous | j’ai pris un rendez-vous | bientôt | rendez-vous prévu | rdv prévu | c’est prévu | prévu | rdv bientôt | j’attends mon rdv | j’attends mon rendez-vous | j’ai rendez-vous | j’ai un rendez-vous | un rendez-vous le | rendez-vous demain | rendez-vous lundi | rendez-vous mardi | rendez-vous mercredi | rendez-vous jeudi | rendez-vous vendredi | rendez-vous la semaine prochaine | rendez-vous dans | c’est réservé | j’en ai un de prévu | je le vois | je la vois | je vais en voir un | je vais le voir | je vais la voir | je dois le voir | je dois la voir | on doit se voir | c’est programmé | j’attends le rendez-vous
    .choice-rendez-vous-not = annulé | annulée | raté | ratée | loupé | c’était
    .choice-pas-encore = Pas encore
    .choice-pas-encore-also = non | nan | non pas encore | toujours pas | pas vu | pas fait | pas encore fait | pas encore vu | j’ai pas vu | je n’ai pas vu | pas de rdv | pas de rendez-vous | j’ai pas de rdv | je n’ai pas de rendez-vous | pas pris rdv | jamais | personne ne répond | personne répond | ça répond pas | ça ne répond pas | ils répondent pas | ils ne répondent pas | on ne me répond pas | on me répond pas | pas de réponse | j’attends qu’on me rappelle | je n’ai pas appelé | j’ai pas appelé | je n’ai pas encore | ce n’est pas encore | j’ai pas encore | je ne sais pas qui appeler | je sais pas qui appeler | je ne sais pas où aller | je sais pas où aller | pas encor | pa encore | pas eu le temps | j’ai pas eu le temps | rdv annulé | rendez-vous annulé | rdv raté | rendez-vous raté | rdv a été annulé | rendez-vous a été annulé | raté mon rdv | raté mon rendez-vous | pas appelé | pas encore appelé | g pa encor apelé | pa encor | j’en ai pas vu | je n’en ai pas vu | pas vu de conseiller | j’ai vu personne | je n’ai vu personne | jamais vu | jamais vu personne | jamais vu de conseiller | pas eu le temps d’en voir | faut que j’appelle | je dois appeler | je dois prendre rendez-vous | il faut que je prenne rendez-vous | je dois en voir un | not yet | je cherche un conseiller
    .choice-pas-encore-not = j’ai rendez-vous | j’ai un rendez-vous | j’ai déjà rendez-vous | rendez-vous pris | rendez-vous prévu | pris rendez-vous | c’est prévu | c’est réservé | c’est programmé | j’en ai un de prévu | je le vois | je la vois | rendez-vous le | rendez-vous la semaine prochaine | rendez-vous lundi | rendez-vous mardi | rendez-vous mercredi | rendez-vous jeudi | rendez-vous vendredi | rendez-vous demain
    .choice-sans = Je continue sans conseiller
    .choice-sans-also = sans | sans conseiller | sans conseil | continuer sans | je continue sans | je fais sans | je ferai sans | j’avance sans | je n’en veux pas | j’en veux pas | pas besoin | j’ai pas besoin | je n’en ai pas besoin | j’en ai pas besoin | je me débrouille | je me débrouille seul | je me débrouille seule | tout seul | toute seule | seul | seule | je préfère continuer | je veux avancer | étape suivante | je veux pas de conseiller | je ne veux pas de conseiller | je me débrouille sans | non pas besoin | non merci | pas besoin de conseiller | pas besoin d’un conseiller | j’ai pas besoin de conseiller | pas envie d’en voir | pas envie d’en voir un | sans passer par un conseiller | je m’en passe | je veux continuer seul | je veux continuer seule | je préfère faire seul | je préfère faire seule | je préfère me débrouiller
    .retry = Je n’ai pas compris. Choisissez une des réponses.
    .help = Le conseil est gratuit, en PRC (point relais conseil) par exemple. On peut aussi s’en passer. Rien ne vous oblige à prévenir votre employeur.
    .noted-pas-encore = D’accord, à votre rythme.
    .noted-sans = C’est votre droit. Vous pourrez en voir un plus tard.

vae-orientation-date-conseil = Quel jour est ce rendez-vous ?
    .label = Date du rendez-vous
    .retry = Je n’ai pas compris la date. Écrivez par exemple : 12 mars 2026.
    .help = Je vous demanderai le lendemain comment il s’est passé.
    .skip = Je ne sais pas
    .skip-also = je sais pas | je ne sais plus | je sais plus | sais pas | jsp | j’ai oublié | date inconnue | pas encore fixé | pas encore fixée | ils doivent me rappeler | on me rappelle | ils me rappellent | on doit me rappeler | pas de date | pas encore de date | j’attends la date | j’attends qu’on me rappelle

vae-orientation-reminder-question-ouverte = Il reste une question à l’étape 1. Quelques secondes suffisent.
    .adviser = La personne s’est arrêtée pendant l’étape 1, orientation.

vae-orientation-reminder-relance-conseil = { $conseil-is ->
        [rendez-vous] Je viens aux nouvelles de votre rendez-vous avec un conseiller. Pour me donner sa date, écrivez « changer ».
       *[other] Parler à un conseiller aide à bien commencer. C’est gratuit. Si l’un ne répond pas, un autre le peut : écrivez « contact ».
    }
    .adviser = { $conseil-is ->
        [rendez-vous] Un rendez-vous de conseil est pris, sans date connue. Pas de nouvelles après trois rappels.
       *[other] Pas de rendez-vous de conseil après trois rappels.
    }

vae-orientation-reminder-apres-rendez-vous = La date de votre rendez-vous de conseil est passée. S’il a eu lieu, j’espère que cela vous a été utile.
    .adviser = Pas de nouvelles après le rendez-vous de conseil.
