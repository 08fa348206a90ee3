### Qui peut aider, pourquoi, et comment le joindre.

vae-kind-cap-emploi = Cap emploi
    .reason = Si un handicap compte dans votre projet. Vous n’avez rien à m’en dire.
    .how = Prenez rendez-vous sur leur site. C’est gratuit.
    .also = cap emploi | cap-emploi

vae-kind-centre = Votre centre de conseil
    .reason = Ses conseillers suivent votre dossier.
    .how = Écrivez ici « parler à quelqu’un », ou appelez le centre.
    .also = le centre | mon centre | centre de conseil | bureau des conseillers | numéro du centre

vae-kind-cep = Conseil en évolution professionnelle (CEP)
    .reason = Un conseil gratuit et confidentiel. Votre employeur n’en sait rien.
    .how = Cherchez le conseiller de votre région sur mon-cep.org.
    .also = cep | conseil en évolution professionnelle | mon cep

vae-kind-cidff = CIDFF, centre d’information sur les droits des femmes et des familles
    .reason = Il informe les femmes et les familles. Certains centres conseillent aussi sur la VAE.
    .how = Cherchez le centre de votre département sur leur site.
    .also = cidff | centre des droits des femmes | centre d’information sur les droits des femmes

vae-kind-dava = Dava, dispositif académique de validation des acquis
    .reason = Il reçoit les candidats au BTS dans votre académie. Il confirme aussi la piste à suivre.
    .how = Écrivez ou téléphonez. Donnez le nom du diplôme, l’option et la liste de vos activités.
    .also = dava | dispositif académique | bureau vae du rectorat | rectorat
    .note-une = Académie : { $academie }.
    .note-deux = Deux académies peuvent vous recevoir : { $academie } (domicile) et { $academie-travail } (travail). Choisissez-en une seule pour l’année.
    .note-non-couvert = Je ne connais pas l’académie de { $departement }.

vae-kind-faf = Fonds d’assurance formation (FAF)
    .reason = Il peut aider les indépendants à payer. Le bon fonds dépend de votre activité.
    .how = Demandez au fonds s’il paie l’accompagnement et le jury.
    .also = faf | fonds d’assurance formation | fonds de formation
    .note-trouve = Votre fonds dépend de votre activité. L’attestation de l’Urssaf le confirme.
    .note-inconnu = L’attestation de l’Urssaf, pour la contribution à la formation, donne le nom de votre fonds.

vae-kind-france-travail = France Travail (avant 2024 : Pôle emploi)
    .reason = Votre conseiller peut parler de VAE et de financement.
    .how = Demandez un rendez-vous et dites « VAE » dès le début.
    .also = france travail | pôle emploi | pole emploi | agence france travail | anpe

vae-kind-france-vae = France VAE, le site officiel
    .reason = On y voit si le diplôme est proposé, et on y suit son dossier.
    .how = Cherchez « BTS services informatiques aux organisations » sur vae.gouv.fr.

vae-kind-mission-locale = Mission locale
    .reason = Elle reçoit les jeunes de 16 à 25 ans, pour l’emploi et la formation.
    .how = Cherchez la plus proche sur unml.info, puis prenez rendez-vous.
    .also = mission locale | la mission locale | missions locales | ml

vae-kind-opco = Opérateur de compétences (OPCO) de votre entreprise
    .reason = Il peut aider à payer, par l’intermédiaire de votre employeur.
    .how = Passez par les ressources humaines : l’OPCO paie avec l’employeur. Le bulletin de salaire donne la convention collective. Je peux chercher par le nom de la convention.
    .also = opco | opérateur de compétences | mon opco
    .note-sans-convention = Il dépend de votre convention collective. Je peux le chercher avec vous.
    .note-trouve = Votre convention : { $convention }. Son OPCO : { $opco }.
    .note-a-verifier = Votre convention : { $convention }. Son OPCO serait { $opco }. C’est à vérifier avec les ressources humaines.
    .note-inconnu = Votre convention : { $convention }. Je ne connais pas son OPCO. Demandez-le aux ressources humaines, ou à France compétences avec le numéro de l’entreprise.

vae-kind-prc = Point relais conseil en VAE (PRC)
    .reason = Un conseiller VAE gratuit, pour tout le monde.
    .how = Choisissez le plus proche dans la liste, puis prenez rendez-vous.
    .also = espace conseil vae | espace conseil | cibc | prc | point relais conseil | point relais | points relais | point conseil vae

vae-kind-rh = Service des ressources humaines (RH) de votre entreprise
    .reason = Il connaît le plan de formation et l’absence payée. Le prévenir n’est pas obligatoire.
    .how = Demandez un entretien. Si vous préférez la discrétion, commencez par le CEP.

vae-kind-rh-administration = Ressources humaines (RH) de votre administration
    .reason = Elles connaissent le congé pour VAE et le financement. En janvier 2026, France VAE n’était pas ouvert aux agents publics.
    .how = Demandez le congé pour VAE, le financement possible et la piste à suivre.

vae-kind-apec = Apec, association pour l’emploi des cadres
    .reason = Elle conseille gratuitement les cadres.
    .how = Prenez rendez-vous sur leur site.
    .also = apec

### Ce que l’on peut ajouter pour trouver le bon contact. Rien n’en est gardé.

vae-wish-discretion =
    .title = Sans le dire à mon employeur
    .also = sans le dire à mon employeur | sans que mon employeur le sache | sans que mon patron le sache | sans que mon chef le sache | sans le dire à mon chef | sans le dire à mon patron | sans le dire au travail | sans prévenir mon employeur | sans en parler à mon employeur | en secret | discrètement | discret | pas que mon employeur le sache | pas que mon patron le sache | pas que ça se sache | employeur le sache pas | patron le sache pas

vae-wish-cadre =
    .title = Je suis cadre
    .also = je suis cadre | statut cadre | cadre dans | en tant que cadre

vae-wish-handicap =
    .title = En lien avec un handicap
    .also = handicap | handicapé | handicapée | rqth | travailleur handicapé | travailleuse handicapée | situation de handicap

vae-wish-femmes-familles =
    .title = Droits des femmes et des familles
    .also = droits des femmes | droit des femmes | maman seule | mère seule | mère isolée | parent isolé | famille monoparentale | droits des familles

### Ce qui trouve le bon contact.

vae-convention = Quelle est votre convention collective ?
    .label = Votre convention collective
    .ask = Trouver mon OPCO
    .ask-also = mon opco | trouver mon opco | quel est mon opco | c’est quoi mon opco | quel opco
    .help = Elle est écrite sur le bulletin de salaire, souvent en haut. Cherchez « { -idcc } » (identifiant de la convention collective) et quatre chiffres, ou « convention collective » et son nom. Écrivez le numéro, ou quelques mots du nom.
    .retry = Je ne trouve pas cette convention. Écrivez les quatre chiffres de l’{ -idcc }, ou d’autres mots de son nom.
    .skip = Je ne sais pas
    .noted = Convention notée.

vae-activite = Quelle est votre activité ?
    .label = Votre activité
    .ask = Trouver mon fonds
    .ask-also = mon fonds | mon faf | trouver mon faf | quel est mon fonds | quel faf
    .help = Choisissez celle de votre inscription. En informatique, conseil et développement sont souvent une profession libérale. L’attestation de l’Urssaf le dit.
    .choice-liberal = Profession libérale, conseil, développement
    .choice-liberal-also = libéral | libérale | profession libérale | consultant | consultante | développeur | développeuse | formateur | formatrice | conseil
    .choice-commerce = Commerce
    .choice-commerce-also = commerçant | commerçante | boutique | vente | magasin
    .choice-artisan = Artisanat
    .choice-artisan-also = artisan | artisane | artisanat | réparateur | réparation
    .choice-medecin = Médecine libérale
    .choice-medecin-also = médecin | docteur
    .choice-agricole = Agriculture ou forêt
    .choice-agricole-also = agriculteur | agricultrice | agricole | exploitant agricole | forestier
    .choice-artiste = Artiste-auteur
    .choice-artiste-also = artiste | auteur | autrice | artiste auteur
    .choice-peche = Pêche, cultures marines
    .choice-peche-also = pêcheur | pêche | conchyliculture | ostréiculteur
    .skip = Je ne sais pas

vae-departement-travail = Quel est le code postal de votre travail ?
    .label = Le département de votre travail
    .ask = Je travaille dans un autre département
    .ask-also = je travaille ailleurs | autre département | je travaille dans une autre académie
    .help = Le Dava de votre travail peut vous recevoir aussi. Je ne garde que le département.
    .retry = Je ne trouve pas ce code postal. Écrivez cinq chiffres, par exemple 69003.
    .skip = Je préfère ne pas le dire
