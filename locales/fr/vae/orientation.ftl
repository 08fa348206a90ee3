vae-orientation =
    Faire le point avec un conseiller. Il vérifie avec vous que la VAE et ce diplôme vous conviennent. C’est gratuit, et jamais obligatoire.
    .title = Orientation
    .action = Prenez rendez-vous avec un conseiller VAE gratuit.
    .need = Apportez un CV et la liste de vos emplois.
    .duration = Comptez environ deux mois pour choisir, sans vous presser.
    .stay = Rien d’autre à faire pour l’instant que ce rendez-vous. Écrivez « contact » pour savoir qui appeler.

vae-orientation-age = Quel âge avez-vous ?
    .label = Votre âge
    .retry = Écrivez votre âge en chiffres, par exemple 23.
    .help = De 16 à 25 ans, une mission locale peut vous recevoir. L’âge ne sert qu’à cela.
    .skip = Je préfère ne pas le dire

vae-orientation-option =
    Le BTS SIO a deux options. Laquelle ressemble à votre travail ?

    SISR : réseaux, serveurs, dépannage.
    SLAM : programmes, sites, bases de données.
    .label = Votre option
    .choice-SISR = SISR
    .choice-SISR-also = réseau | réseaux | système | systèmes | serveur | serveurs | dépannage | infrastructure | option a | technicien | support | admin système | cisr
    .choice-SLAM = SLAM
    .choice-SLAM-also = logiciel | logiciels | développement | développeur | développeuse | dev | programmation | programmer | application | applications | web | code | je code | option b | base de données
    .retry = Je n’ai pas compris. Répondez SISR ou SLAM.
    .help = Prenez ce que vous faites le plus souvent. Le conseiller ou le Dava confirmera avec vous.
    .skip = Je ne sais pas encore

vae-orientation-bilan = Voulez-vous faire un bilan de vos compétences ? Ce sont neuf questions au plus, en trois minutes.
    .label = Bilan de compétences
    .choice-oui = Oui, faire le bilan
    .choice-oui-also = oui | ouais | d’accord | ok | volontiers | faire le bilan | allons-y | vas-y | pourquoi pas
    .choice-non = Non, plus tard
    .choice-non-also = non | non merci | sans bilan | passer | pas envie
    .retry = Répondez oui ou non.
    .help = Le bilan n’est pas une note. Il aide à préparer votre rendez-vous.

vae-orientation-competences = Pour chaque compétence, dites ce qui est vrai aujourd’hui. Il n’y a pas de mauvaise réponse.
    .label = Vos compétences
    .question =
        Compétence : { $competence }.

        L’avez-vous déjà fait ?
    .choice-jamais = Jamais
    .choice-jamais-also = non | pas du tout | jamais fait | zéro | je ne sais pas faire | aucune idée
    .choice-avec-aide = Avec de l’aide
    .choice-avec-aide-also = aidé | aidée | un peu | avec un collègue | parfois | accompagné | accompagnée
    .choice-seul = Sans aide
    .choice-seul-also = oui | seul | seule | tout seul | toute seule | en autonomie | autonome | souvent
    .choice-explique = Je sais l’expliquer aux autres
    .choice-explique-also = expliquer | je l’explique | je forme les autres | expert | experte | je maîtrise | très bien
    .result =
        Merci. Gardez ce bilan pour votre rendez-vous. Ce n’est pas une note, et le jury décide sur tout le diplôme.

        Ces questions parlent peu de cybersécurité, qui est aussi au programme. Parlez-en au conseiller.
    .retry = Je n’ai pas compris. Choisissez une des quatre réponses.
    .help = Pensez à une situation de travail réelle. Bénévolat et stages comptent aussi.

vae-orientation-conseil = Avez-vous vu un conseiller pour parler de votre VAE ?
    .label = Rendez-vous avec un conseiller
    .choice-oui = Oui, c’est fait
    .choice-oui-also = oui | ouais | c’est fait | fait | déjà fait | je l’ai vu | j’ai vu un conseiller | rendez-vous passé
    .choice-rendez-vous = J’ai un rendez-vous
    .choice-rendez-vous-also = rendez-vous | rdv | j’ai rdv | rendez-vous pris | j’ai pris rdv | bientôt | rendez-vous prévu
    .choice-pas-encore = Pas encore
    .choice-pas-encore-also = non | toujours pas | pas vu | personne ne répond | on ne me répond pas | je n’ai pas appelé | je n’ai pas encore | ce n’est pas encore | nan
    .choice-sans = Je continue sans conseiller
    .choice-sans-also = sans | sans conseiller | continuer sans | je n’en veux pas | pas besoin | je me débrouille | je préfère continuer
    .retry = Je n’ai pas compris. Choisissez une des réponses.
    .help = Le conseil est gratuit, en PRC (point relais conseil) par exemple. On peut aussi s’en passer.
    .noted-pas-encore = Écrivez « contact » : je vous dis qui appeler, et pourquoi.
    .noted-sans = C’est votre droit. Vous pourrez en voir un plus tard.

vae-orientation-date-conseil = Quel jour est ce rendez-vous ?
    .label = Date du rendez-vous
    .retry = Je n’ai pas compris la date. Écrivez par exemple : 12 mars 2026.
    .help = Je vous demanderai le lendemain comment il s’est passé.
    .skip = Je ne sais pas

vae-orientation-reminder-question-ouverte = Il reste une question à l’étape 1. Quelques secondes suffisent.
    .adviser = La personne s’est arrêtée pendant l’étape 1, orientation.

vae-orientation-reminder-relance-conseil = Parler à un conseiller aide à bien commencer. C’est gratuit.
    .adviser = Pas de rendez-vous de conseil après trois rappels.

vae-orientation-reminder-apres-rendez-vous = Votre rendez-vous de conseil était prévu. J’espère qu’il vous a aidé.
    .adviser = Pas de nouvelles après le rendez-vous de conseil.
